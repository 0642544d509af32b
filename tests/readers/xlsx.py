"""Prints a workbook as JSON, as openpyxl reads it: types, values, formats, what is frozen, filtered, printed."""

import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")


def cell(one):
    value = one.value
    if isinstance(value, datetime.datetime):
        value = value.date().isoformat() if value.time() == datetime.time() else value.isoformat()
    fill = one.fill.fgColor.rgb if one.fill.fill_type == "solid" else None
    return {"type": one.data_type, "value": value, "format": one.number_format, "fill": fill, "pattern": one.fill.fill_type}


book = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    sheets.append(
        {
            "name": sheet.title,
            "freeze": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "charts": len(sheet._charts),
            "paper": str(sheet.page_setup.paperSize),
            "orientation": sheet.page_setup.orientation,
            "wide": (sheet.page_setup.fitToWidth or 1) if sheet.sheet_properties.pageSetUpPr.fitToPage else None,
            "links": [one.hyperlink.location for row in sheet.iter_rows() for one in row if one.hyperlink],
            "checks": len(sheet.data_validations.dataValidation),
            "rows": [[cell(one) for one in row] for row in sheet.iter_rows()],
        }
    )
created = book.properties.created.isoformat()
json.dump({"sheets": sheets, "title": book.properties.title, "created": created}, sys.stdout)
