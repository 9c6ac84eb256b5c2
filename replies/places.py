"""The cities and countries that buttons offer, in order."""

#: Slug to country; a test compares them with the data.
CITY_COUNTRIES: dict[str, str] = {
    "cartagena": "ES",
    "cluj-napoca": "RO",
    "dietzenbach": "DE",
    "linkoping": "SE",
    "lublin": "PL",
    "ravenna": "IT",
    "riga": "LV",
}

#: Countries a person in danger chooses from before we know the city.
COUNTRIES: tuple[str, ...] = ("PL", "LV", "DE", "SE", "IT", "ES", "RO")
