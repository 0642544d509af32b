"""Prints workbooks as JSON as LibreOffice read them: office.py FILE.fods ... (what it saves as flat OpenDocument)."""

import json
import sys
import xml.etree.ElementTree as ElementTree

NAMES = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for prefix, name in [
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    ]
}


def full(name):
    prefix, local = name.split(":")
    return f"{{{NAMES[prefix]}}}{local}"


def cell(element):
    kind = element.get(full("office:value-type"))
    if kind is None:
        return None
    paragraphs = element.findall("text:p", NAMES)
    value = {
        "date": lambda: element.get(full("office:date-value")),
        "float": lambda: float(element.get(full("office:value"))),
        "percentage": lambda: float(element.get(full("office:value"))),
        "string": lambda: "\n".join(written(paragraph) for paragraph in paragraphs),
    }[kind]()
    formula = element.get(full("table:formula"))
    return {"type": "formula" if formula else kind, "value": value}


def written(element):
    """Text with what OpenDocument writes as elements: runs of blanks, tabs, line breaks."""
    signs = {full("text:s"): " ", full("text:tab"): "\t", full("text:line-break"): "\n"}
    parts = [element.text or ""]
    for child in element:
        count = int(child.get(full("text:c"), 1))
        parts.append(signs[child.tag] * count if child.tag in signs else written(child))
        parts.append(child.tail or "")
    return "".join(parts)


def repeated(elements, attribute):
    """Elements as often as they stand; a last one that fills up the sheet stands once."""
    for element in elements:
        times = int(element.get(full(attribute), 1))
        for _ in range(times if times < 1000 else 1):
            yield element


def lines(element):
    """The rows of a table, however they are grouped; not those of the tables inside its charts."""
    groups = [full(f"table:{kind}") for kind in ["table-header-rows", "table-rows", "table-row-group"]]
    for child in element:
        if child.tag == full("table:table-row"):
            yield child
        elif child.tag in groups:
            yield from lines(child)


def rows(table):
    for row in repeated(lines(table), "table:number-rows-repeated"):
        cells = [cell(one) for one in repeated(row, "table:number-columns-repeated")]
        while cells and cells[-1] is None:
            cells.pop()
        yield cells


def book(path):
    root = ElementTree.parse(path).getroot()
    sheets = root.find("office:body/office:spreadsheet", NAMES)
    styles = {style.get(full("style:name")): style for style in root.iter(full("style:style"))}
    masters = {page.get(full("style:name")): page for page in root.iter(full("style:master-page"))}
    layouts = {page.get(full("style:name")): page for page in root.iter(full("style:page-layout"))}
    ranges = [one.get(full("table:target-range-address")) for one in sheets.iter(full("table:database-range"))]
    found = []
    for table in sheets.findall("table:table", NAMES):
        master = masters[styles[table.get(full("table:style-name"))].get(full("style:master-page-name"))]
        page = layouts[master.get(full("style:page-layout-name"))].find("style:page-layout-properties", NAMES)
        found.append(
            {
                "name": table.get(full("table:name")),
                "width": page.get(full("fo:page-width")),
                "orientation": page.get(full("style:print-orientation")),
                "pages_wide": page.get(full("style:scale-to-X")),
                "charts": len(table.findall(".//draw:object", NAMES)),
                "headed": table.find("table:table-header-rows", NAMES) is not None,
                "rows": list(rows(table)),
            }
        )
    return {"sheets": found, "filters": ranges}


json.dump([book(path) for path in sys.argv[1:]], sys.stdout)
