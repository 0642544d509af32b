"""Writes pypi.csv: the public holidays of 2026 to 2030 by PyPI's `holidays`, an independent source.

Regenerate from the repository's root:
python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays==0.109 && /tmp/holidays/bin/python tests/holidays/fixture.py > tests/holidays/pypi.csv
"""

import holidays

# What the program means by each country, in the words of the package.
COUNTRIES = {
    "FR": {},
    "BE": {},
    "CH": {},
    "DE": {},
    "LU": {},
    "CA": {"categories": ("government",)},
    "US": {},
    "GB": {"subdiv": "ENG"},
}

# Every ISO 3166-2 region that the package knows; its own names for parts of France and cities are left out.
REGIONS = {country: [code for code in getattr(holidays, country).subdivisions if len(code) <= 3] for country in ("DE", "CH", "CA", "GB", "US", "FR")}

print(f"# PyPI holidays {holidays.__version__}; regenerate (fixture.py says how to get the package):")
print("# python tests/holidays/fixture.py > tests/holidays/pypi.csv")
print("country,date,name")
for country, options in COUNTRIES.items():
    days = holidays.country_holidays(country, years=range(2026, 2031), language="en_US", **options)
    # New Year's Day of 2031 may be observed in 2030, that of 2026 in 2025.
    for day, name in sorted(days.items()):
        if 2026 <= day.year <= 2030:
            assert "," not in name, name
            print(f"{country},{day},{name}")
for country, codes in REGIONS.items():
    for code in codes:
        days = holidays.country_holidays(country, subdiv=code, years=range(2025, 2032), language="en_US")
        for day in sorted(days):
            if 2026 <= day.year <= 2030:
                print(f"{country}-{code},{day},")
