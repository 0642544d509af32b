"""Prints the events of every .ics file below a folder as JSON, as the icalendar library reads them."""

import json
import pathlib
import sys

from icalendar import Calendar

found = {}
folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.rglob("*.ics")):
    raw = path.read_bytes()
    lines = raw.split(b"\r\n")
    assert raw.endswith(b"\r\n") and not any(b"\n" in line or b"\r" in line for line in lines), path
    assert all(len(line) <= 75 for line in lines), path
    calendar = Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        categories = event["categories"]
        events.append(
            {
                "uid": str(event["uid"]),
                "start": event.decoded("dtstart").isoformat(),
                "end": event.decoded("dtend").isoformat(),
                "stamp": event.decoded("dtstamp").isoformat(),
                "all_day": event["dtstart"].params.get("VALUE") == "DATE",
                "sequence": int(event["sequence"]),
                "status": str(event["status"]),
                "summary": str(event["summary"]),
                "description": str(event["description"]),
                "location": str(event["location"]),
                "categories": [str(one) for one in categories.cats],
            }
        )
    name = str(calendar["x-wr-calname"])
    found[path.relative_to(folder).as_posix()] = {"name": name, "events": events}
json.dump(found, sys.stdout)
