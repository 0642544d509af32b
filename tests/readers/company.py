"""Writes a CSV folder as a workbook: company.py FOLDER WORKBOOK KIND. KIND says what is odd about it."""

import csv
import json
import pathlib
import sys
import tomllib

import openpyxl

folder, target, kind = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
book = openpyxl.Workbook()
book.remove(book.active)
for path in sorted(folder.glob("*.csv")):
    sheet = book.create_sheet(path.stem)
    for row in csv.reader(path.open(encoding="utf-8", newline="")):
        sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row])
settings = tomllib.loads((folder / "passerelle.toml").read_text("utf-8"))
sheet = book.create_sheet("Paramètres")
sheet.append(["Réglage", "Valeur"])
for section, keys in settings.items():
    for key, value in keys.items():
        sheet.append([f"{section}.{key}", ", ".join(value) if isinstance(value, list) else value])
if kind == "formula":
    book["employees"]["C2"] = '=A1&"x"'
if kind == "merged":
    book["employees"].merge_cells("C2:C3")
if kind == "error":
    book["employees"]["C2"] = "#N/A"
if kind == "number":
    book["employees"]["F2"] = 46391
if kind == "hidden":
    book["employees"].row_dimensions[2].hidden = True
    book["employees"].column_dimensions["B"].hidden = True
    book["units"].sheet_state = "hidden"
book.save(target)
json.dump(None, sys.stdout)
