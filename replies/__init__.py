"""Every word a reader sees: Fluent catalogues, and the functions that render replies with them."""
