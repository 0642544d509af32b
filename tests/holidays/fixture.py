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
