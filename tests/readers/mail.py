"""Reads the drafts and invitations of kits, as Python's email library and icalendar read them.

mail.py FOLDER ...: each folder is the output of a plan. Prints for each the drafts by their paths and the invitations by
theirs, and what every recipient's calendar holds after the drafts of all plans so far were received in order."""

import email
import email.policy
import json
import pathlib
import sys

from icalendar import Calendar


def invitation(raw):
    calendar = Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    [event] = calendar.walk("VEVENT")
    assert not event.errors, event.errors
    attendees = event.get("attendee", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    return {
        "method": str(calendar["method"]),
        "uid": str(event["uid"]),
        "sequence": int(event["sequence"]),
        "stamp": event.decoded("dtstamp").isoformat(),
        "start": event.decoded("dtstart").isoformat(),
        "end": event.decoded("dtend").isoformat(),
        "status": str(event["status"]),
        "summary": str(event["summary"]),
        "description": str(event["description"]),
        "location": str(event["location"]),
        "organizer": [str(event["organizer"]), str(event["organizer"].params["CN"])],
        "attendees": [[str(one), str(one.params["CN"]), str(one.params["ROLE"])] for one in attendees],
    }


def draft(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for part in message.walk():
        assert not part.defects, part.defects
        for name, value in part.items():
            assert not getattr(value, "defects", ()), (name, value, value.defects)
    assert message["x-unsent"] == "1" and message["mime-version"] == "1.0"
    [to], [sender] = message["to"].addresses, message["from"].addresses
    text, html = message.get_body(("plain",)).get_content(), message.get_body(("html",)).get_content()
    invitations = []
    for part in message.iter_attachments():
        assert part.get_content_type() == "text/calendar", part.get_content_type()
        content = part.get_content()
        read = invitation(content)
        assert part["content-type"].params["method"] == read["method"]
        invitations.append(read)
    return {
        "to": [to.display_name, to.addr_spec],
        "from": [sender.display_name, sender.addr_spec],
        "subject": message["subject"],
        "id": message["message-id"],
        "text": text,
        "html": html,
        "invitations": invitations,
    }


def receive(store, event):
    """RFC 5546: what is older than what is known is passed over; what is called off is gone."""
    known = store.get(event["uid"])
    age = (event["sequence"], event["stamp"])
    if known and age < known["age"]:
        return
    store[event["uid"]] = {"age": age, "stands": event["method"] == "REQUEST", "start": event["start"]}


boxes = {}
plans = []
for folder in map(pathlib.Path, sys.argv[1:]):
    drafts = {path.relative_to(folder).as_posix(): draft(path.read_bytes()) for path in sorted(folder.rglob("*.eml"))}
    files = sorted(folder.glob("kits/*/invitations/*.ics"))
    invitations = {path.relative_to(folder).as_posix(): invitation(path.read_bytes()) for path in files}
    for read in drafts.values():
        for event in read["invitations"]:
            receive(boxes.setdefault(read["to"][1], {}), event)
    standing = {
        box: sorted([uid, known["start"]] for uid, known in store.items() if known["stands"])
        for box, store in boxes.items()
    }
    plans.append({"drafts": drafts, "invitations": invitations, "boxes": {box: all for box, all in standing.items() if all}})
json.dump(plans, sys.stdout)
