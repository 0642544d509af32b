"""Edits cells of a workbook as a hand would: edit.py FROM TO SHEET CELL=VALUE ... (a value such as 2027-01-04 is a date)."""

import datetime
import json
import re
import sys

import openpyxl

source, target, sheet, *changes = sys.argv[1:]
book = openpyxl.load_workbook(source)
for change in changes:
    place, value = change.split("=", 1)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        value = datetime.datetime.fromisoformat(value)
    elif re.fullmatch(r"\d+", value):
        value = int(value)
    book[sheet][place] = value or None
book.save(target)
json.dump(None, sys.stdout)
