"""How fast Ostoja is, measured side by side in one run: only ratios of a run compare."""
