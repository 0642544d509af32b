"""Fills in a workbook as a hand would: form.py FROM TO ROWS, where ROWS is a file of JSON with, by sheet, rows as values by
header (by key in the sheet that has keys). Prints sheets, headers and the lists that cells offer."""

import datetime
import json
import re
import sys

import openpyxl

source, target, rows = sys.argv[1:]
book = openpyxl.load_workbook(source)


def typed(text):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.datetime.fromisoformat(text)
    return int(text) if re.fullmatch(r"\d+", text) else text


for name, filled in json.load(open(rows, encoding="utf-8")).items():
    sheet = book[name]
    columns = {cell.value: cell.column for cell in sheet[1]}
    keys = {row[0].value: row[0].row for row in sheet.iter_rows(min_row=2)}
    for number, row in enumerate(filled, start=2):
        for header, value in row.items():
            if header in columns and value:
                sheet.cell(number, columns[header], typed(value))
            elif header in keys:
                sheet.cell(keys[header], 2, typed(value))
book.save(target)
found = {}
for sheet in book.worksheets:
    offered = {}
    for check in sheet.data_validations.dataValidation:
        offered[str(check.sqref)] = check.formula1
    found[sheet.title] = {
        "headers": [cell.value for cell in sheet[1]],
        "offered": offered,
        "texts": [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None],
    }
json.dump(found, sys.stdout)
