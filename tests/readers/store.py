"""Imports the calendars of several plans one after the other, as a calendar program does, and compares with the last alone.

store.py FOLDER ...: each folder holds the calendars of a plan. Prints, for each plan, what a calendar that has imported all
plans so far has and one that imports this plan alone has not, and the other way round."""

import json
import pathlib
import sys

from icalendar import Calendar


def events(path):
    calendar = Calendar.from_ical(path.read_bytes())
    found = [event for event in calendar.walk("VEVENT")]
    uids = [str(event["uid"]) for event in found]
    assert len(uids) == len(set(uids)), f"{path}: a UID stands twice"
    return found


def imported(known, path):
    """RFC 5546: a smaller sequence is passed over, an equal one replaces if its stamp is no earlier."""
    for event in events(path):
        uid, sequence = str(event["uid"]), int(event["sequence"])
        stamp = event.decoded("dtstamp")
        if uid in known and (sequence, stamp) < known[uid][0]:
            continue
        if uid in known and sequence == known[uid][0][0]:
            same = [str(event[key]) for key in ("summary", "description", "status")] + [event.decoded("dtstart")]
            assert same == known[uid][2], f"{path}: {uid} changed without a new sequence: {known[uid][2]} {same}"
        shown = [str(event[key]) for key in ("summary", "description", "status")] + [event.decoded("dtstart")]
        known[uid] = ((sequence, stamp), str(event["status"]) != "CANCELLED", shown)
    return known


def standing(known):
    return {uid: shown for uid, (_, stands, shown) in known.items() if stands}


stores = {}
differences = []
for folder in map(pathlib.Path, sys.argv[1:]):
    here = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.ics")}
    different = []
    for name in sorted(here.keys() | stores.keys()):
        store = stores.setdefault(name, {})
        if name in here:
            imported(store, here[name])
        fresh = standing(imported({}, here[name])) if name in here else {}
        if standing(store) != fresh:
            extra = sorted(f"{shown[0]} {shown[3]}" for uid, shown in standing(store).items() if fresh.get(uid) != shown)
            lacking = sorted(f"{shown[0]} {shown[3]}" for uid, shown in fresh.items() if standing(store).get(uid) != shown)
            different.append({"calendar": name, "extra": extra, "lacking": lacking})
    differences.append(different)
json.dump(differences, sys.stdout, default=str)
