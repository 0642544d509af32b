### What Passerelle says, in English.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Folder: { $folder }
summary-horizon = Horizon: { LONGDAY($from) } to { LONGDAY($to) } ({ $weeks })
summary-stints = Stints: { $all }, placed: { $placed }, unplaced: { $unplaced }, carried over: { $carried }
summary-points-optimal = Penalty points: { NUM($points) } (proven optimal: no schedule has fewer)
summary-points-bound = Penalty points: { NUM($points) } (valid, perhaps not the best: no schedule has fewer than { NUM($bound) }, at most { PERCENT($gap) } is left to gain)
summary-points-unknown = Penalty points: { NUM($points) } (bound unknown: nothing was searched for)
summary-stopped-time-limit = Stopped by the time limit: the best schedule found so far.
summary-stopped-interrupt = Interrupted: the best schedule found so far.
summary-stopped-ripple = Few changes were asked for (--ripple): other schedules may have fewer points.
summary-against = Baseline: kept { $kept }, moved { $moved }, added { $added }, dropped { $dropped } (one by one in changes.csv)
summary-lacked = What the unplaced stints lacked (what would help, one by one, in unscheduled.csv):
summary-count = { $title } ({ $code }): { $count }
summary-dry-run = Dry run: nothing was written; this folder would have got { $files ->
    [one] { $files } file
   *[other] { $files } files
}.
summary-nothing-written = Dry run: nothing was written.
summary-unchanged = Nothing to do: { $folder } already holds the plan of this input and these settings.
summary-progress = { $points } points, at best { $bound }
summary-pin = { $employee } in { $unit }, from { LONGDAY($monday) } ({ $weeks })
summary-more = and { $rest } more (--json has all)

## desk: what the planner's page says of the schedule in hand

desk-address = The page is open at this address, on this machine only: { $address }
desk-no-browser = No browser could be opened: copy the address into yours.
desk-locked-out = This page is locked. Start Passerelle again: it opens the page with a new key, which works once.
desk-internal = Passerelle ran into an error; nothing is lost. Reload the page and go on.
desk-outdated = The schedule has changed in another window: this is how it is now. Please do it again.
desk-open-missing = “{ $place }” does not exist or cannot be read. Check the path, or drop the files here.
desk-open-in-use = “{ $place }” is open in another Passerelle already. Go on there, or close it first.
desk-open-unwritable = Passerelle cannot write beside “{ $place }”. Copy the folder to where you may write.
desk-recovered-in-part = { $lost ->
    [one] The schedule in hand was recovered, except { $lost } stint that the data no longer ask for.
   *[other] The schedule in hand was recovered, except { $lost } stints that the data no longer ask for.
    }
desk-no-schedule = There is no schedule yet: plan first.
desk-busy = A search is running. Stop it, or wait until it ends.
desk-nothing-open = Nothing is open: choose a folder, a workbook or an example first.
desk-nothing-to-plan = There is nothing to plan: open data without errors.
desk-pins-break = The fixed dates do not hold together: { $rule } Free one of them, then try again.
desk-pins-contradict = No schedule keeps all fixed dates. Free one of them, then try again.
desk-nothing-found = Stopped before the first schedule. Give it a little more time.
desk-progress = { $seconds ->
    [one] Searching for { $seconds } second
   *[other] Searching for { $seconds } seconds
    }
desk-standing = { NUM($placed) } placed · { NUM($unplaced) } not placed · { NUM($carried) } carried over · { NUM($points) } points
desk-progress-placed = { $most ->
    [0] { NUM($placed) } placed, and not one more is possible
    [one] { NUM($placed) } placed, at most one more
   *[other] { NUM($placed) } placed, at most { NUM($most) } more
    }
desk-progress-gap = { $points ->
    [one] at best { NUM($points) } point fewer
   *[other] at best { NUM($points) } points fewer
    }
desk-left = { $seconds ->
    [0] nearly done
    [one] one second left
   *[other] { NUM($seconds) } seconds left
    }
desk-as-it-is = As it is
desk-proven = Proven: no schedule has fewer points.
desk-bounded = At best { NUM($points) } points fewer would be possible.
desk-count-people = { $count ->
    [one] person
   *[other] people
    }
desk-count-new = { $count ->
    [one] new
   *[other] new
    }
desk-count-units = { $count ->
    [one] unit
   *[other] units
    }
desk-count-links = { $count ->
    [one] link
   *[other] links
    }
desk-count-leaves = { $count ->
    [one] leave
   *[other] leaves
    }
desk-count-weeks = { $count ->
    [one] week
   *[other] weeks
    }
desk-count-stints = { $count ->
    [one] stint to place
   *[other] stints to place
    }
desk-week-here = { $when }: this is where it is now
desk-week-free = { $when }: free, { $points }
desk-week-taken = { $when }: not possible. { $rule }
desk-week-taken-by = { $more ->
    [0] { $when }: taken. { $rule } In the way: { $people }
   *[other] { $when }: taken. { $rule } In the way: { $people } and { $more } more
    }
desk-step-moves = { $who }: now { $to }
desk-step-goes = { $who } is no longer placed
desk-step-comes = { $who } is placed
desk-step-points = In all: { $points }
desk-fewer = { $points ->
    [one] −{ NUM($points) } point
   *[other] −{ NUM($points) } points
    }
desk-more = { $points ->
    [one] +{ NUM($points) } point
   *[other] +{ NUM($points) } points
    }
desk-is-locked = This stint is locked, or another that depends on it. Unlock it first.
desk-fixed-in-file = Your files fix this date: change it in “pins”.
desk-not-free = This week is not free. Choose another, or ask what would make room.
desk-no-offer = No exchange is known that makes room here. Try another week, or replan around it.
desk-version-locked = This version moves a locked stint. Unlock it first.
desk-nothing-to-undo = There is nothing to undo.
desk-name-needed = Give this version a name.
desk-broken = The schedule in hand breaks rules, which are listed: fix them first.
desk-example-restaurant = A restaurant: 31 people, 7 units
desk-example-theatre = A theatre: 61 people
desk-example-energy = An energy company: 610 people, 24 units
desk-cannot-make = Nothing can be made in “{ $place }”. Make room there, or open a folder of your own.
desk-cannot-take = “{ $file }” could not be taken: a workbook .xlsx or files .csv are needed, each once.
desk-not-a-table = This file cannot be changed here: correct it in its own program, save it, then “Read again”.
desk-no-such-cell = There is no such cell, or the file cannot hold this text. Correct it in the file.
desk-not-written = Nothing could be written. Close files that are open elsewhere, then try again.
desk-edition-unreadable = This edition can no longer be read with the data of today.
desk-edition-draft = Draft
desk-edition-published = Published on { DAY($day) } at { $time }
desk-edition-earlier = Before, on { DAY($day) } at { $time }
desk-away-dates = Choose a person, and a last day that is not before the first.
desk-close-mended = Some corrections are not in your files yet: write or forget them first.
desk-no-such-setting = This setting does not take that value. Write it as in passerelle.toml.
desk-away-none = No schedule holds this way.
desk-absence-noted = Absence noted in “{ $file }”, without a reason.
desk-fate-unknown = no answer
desk-fate-away = no answer; away in these weeks
desk-fate-held = was held
desk-fate-moved = was held from { DAY($day) } on
desk-fate-missed = was not held
desk-returns-taken = { $forms ->
    [0] The table of returns is taken in.
    [one] { $forms } return is taken in.
   *[other] { $forms } returns are taken in.
}
desk-returns-no-form = There is no form in this text. Copy the whole message.
desk-returns-there = There is a table of returns already: add these rows to it.
desk-returns-faulty = Nothing was taken in: { $why }
desk-chain-steps = { $steps ->
    [0] meets the customer
    [one] { $steps } link from the customer
   *[other] { $steps } links from the customer
}
desk-link-unknown = too few people to say
desk-link-living = { $living ->
    [one] { $living } of { $people } people knows the other side
   *[other] { $living } of { $people } people know the other side
}
desk-link-months = { $months ->
    [0] last visit less than a month ago
    [one] last visit { $months } month ago
   *[other] last visit { $months } months ago
}
desk-link-never = nobody has been there yet
desk-link-visit = { $visitor } at { $host }, until { DAY($day) }
desk-link-more = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
desk-link-irritant = { $days ->
    [one] “{ $text }” (for { $days } day)
   *[other] “{ $text }” (for { $days } days)
}

## planner: words of the planner's page

planner-skip = Skip to the content
planner-steps = Steps
planner-step-bring = Bring in
planner-step-plan = Plan
planner-step-adjust = Adjust
planner-step-hand = Hand out
planner-step-live = Live
planner-language = Language
planner-quit = Quit
planner-over = Passerelle has ended. You can close this window; everything is kept.
planner-lost = Passerelle no longer answers. Start it again: nothing that you did is lost.
planner-broke = Something went wrong in this page; nothing is lost.
planner-reload = Reload
planner-changed-outside = The files have changed since they were read.
planner-read-again = Read again
planner-not-kept = What you do cannot be written down here: a crash would lose it. Check that this folder may be written to.
planner-bring-help = Drop a workbook or CSV files here: they stay on this machine.
planner-choose-files = Choose files
planner-or-path = Or the path of a folder or a workbook
planner-open = Open
planner-or-example = Or an example, to try
planner-understood = What was understood
planner-notes = Worth knowing
planner-affordability = What your data allow
planner-on-to-plan = Plan
planner-faults = Errors to fix
planner-faults-help = Fix them here or in your files. Nothing is written there before you ask for it.
planner-where = Where
planner-written = Written
planner-why = Why
planner-accepted = Expected
planner-mend = Fix
planner-everywhere = The same everywhere
planner-sheet = sheet
planner-line = line
planner-mended = Some corrections are not in your files yet.
planner-save = Write them to my files
planner-discard = Forget them
planner-plan-help = A first schedule comes within a second, then it gets better. Stop when it is good enough: it is kept.
planner-plan-now = Plan now
planner-plan-on = Go on looking for better
planner-stop = Stop and keep
planner-no-limit = No time limit
planner-time = Time
planner-ten-seconds = 10 seconds
planner-a-minute = 1 minute
planner-ten-minutes = 10 minutes
planner-result = The schedule in hand
planner-to-adjust = Adjust this schedule
planner-report = The report, with the service chain
planner-open-first = Bring in data without errors first.
planner-plan-first = There is no schedule yet.
planner-adjust-help = Choose a bar to pick it up: every week of its row says whether it is free. Arrow keys, Enter and Escape are enough.
planner-by = View by
planner-by-person = Person
planner-by-unit = Host unit
planner-search = Search
planner-search-hint = Name or unit
planner-nothing = Nothing matches.
planner-schedule = Schedule
planner-undo = Undo
planner-redo = Redo
planner-replan = Replan around it
planner-version = Name of the version
planner-keep = Keep
planner-versions = Versions
planner-compare = Compare
planner-return = Go back to it
planner-same = No difference.
planner-left = Not placed
planner-left-one = ! 1 not placed
planner-left-none = Every stint is placed.
planner-rules = Rules broken
planner-rules-more = and more
planner-chosen = Chosen stint
planner-choose = Choose a stint in the schedule.
planner-pick-up = Pick up
planner-put-back = Put back
planner-place-it = Place
planner-lock = Lock
planner-unlock = Unlock
planner-forbid = Forbid this week
planner-allow = Allow again
planner-forbidden = Forbidden
planner-unplace = Take out
planner-copy = Copy for the manager
planner-copied = Copied.
planner-accept = Accept
planner-no = No
planner-what-room = What would make room
planner-locked-mark = locked
planner-standing-visit = agreed before
planner-gone-by = gone by
planner-free = free
planner-taken = taken
planner-here = here
planner-held = Picked up
planner-closed = closed
planner-load = Host load
planner-visitors-of-places = visitors / places
planner-presence = Presence
planner-present-of-least = present / least
planner-colon = { ": " }
planner-due = Due
planner-programme = Programme
planner-home = Home unit
planner-host = Host unit
planner-person = Person
planner-weeks = Weeks
planner-hand-help = The draft is replaced each time; what is published is kept, and can be brought back.
planner-draft = Write a draft
planner-publish = Publish
planner-changes = What changed since the last publication
planner-never-published = Nothing has been published yet.
planner-documents = Documents written
planner-editions = Draft and publications
planner-bring-back = Bring back
planner-for-whom = Kits for whom? (people or units; empty: everybody)
planner-take-off = Take off
planner-with-kits = With the kits of visits and drafts of messages
planner-to-hear = Who must hear of it
planner-nobody-to-hear = Nobody: everybody knows already.
planner-notice = notice to print
planner-message = message
planner-messages = Messages to send
planner-was-sent = Note as sent
planner-all-sent = Note all as sent
planner-noted-sent = Noted: these people know.
planner-draft-edited = The draft was changed by hand. Replace it?
planner-replace-it = Replace
planner-published-now = Published: this edition is kept.
planner-drafted-now = The draft is written.
planner-show-more = Show more
planner-live-help = Somebody will be away? Three ways to go on, each with its list, before anything changes.
planner-away-from = From
planner-away-to = To
planner-away-look = See the three ways
planner-way-0 = Fewest changes
planner-way-1 = Fewest losses
planner-way-2 = Only this person
planner-take-way = Take this way
planner-way-taken = Done.
planner-note-absence = Note the absence in my files, without a reason
planner-step-settle = Settle
planner-step-close = Close
planner-chain = The service chain
planner-chain-help = From left to right, each unit serves the next, down to the customer. Choose a unit or a link.
planner-chain-shows = Show
planner-by-plan = The schedule in hand
planner-by-life = How alive links are
planner-life-0 = alive: at least half know the other side
planner-life-1 = weak
planner-life-2 = dead: nobody knows the other side
planner-life-3 = too few people to say
planner-chain-list = The links as a list
planner-choose-link = Choose a unit or a link in the drawing, or a link in the list.
planner-serves = Serves
planner-served-by = Served by
planner-way = Way to the customer
planner-visits-planned = Visits planned
planner-visits-made = Visits made
planner-promises = Promises
planner-irritants = What gets in the way
planner-settle-help = Change a value: the figures beside it tell its effect at once. Nothing is written to your files before you ask for it.
planner-settle-others = All other settings
planner-recent = Go on with
planner-headers = Headers that are not read
planner-headers-help = Say what each header stands for: it is kept in your settings, and read the same way next time. “*”: this column is needed.
planner-header-none = do not read
planner-rows-alike = rows:
planner-tables = Your tables
planner-tables-help = Change a cell, add or take out a row: the effect is read above. Your files stay as they are until you choose to write them.
planner-table = Table
planner-table-choose = Choose a table
planner-columns = What each column means
planner-blank = Blank:
planner-required = needed
planner-not-read = (not read)
planner-row-more = Add the row
planner-row-out = Take out
planner-page-before = Rows before
planner-page-after = Rows after
planner-ask-start = Which Monday does the plan begin on?
planner-ask-weeks = How many weeks are to be planned?
planner-ask-scope = Which units does a new hire visit?
planner-ask-within = For how many weeks after being hired is somebody new?
planner-ask-gap-new = How many weeks does a new hire stay in the home unit between two stints?
planner-ask-most-new = How many weeks may a new hire be away in all?
planner-ask-row-new = And how many in a row?
planner-ask-cadence = How many months lie between two visits to a linked unit?
planner-ask-gap = How many weeks does everybody else stay in the home unit between two stints?
planner-ask-most = How many weeks may everybody else be away in all?
planner-ask-tutor = How many visitors can a tutor look after at once?
planner-ask-together = What does it cost if a unit lets several people go in one week?
planner-ask-trip = What does a trip to another site cost?
planner-yes = yes
planner-scope-all = all that host
planner-scope-related = those linked to their own
planner-asked-for = stints to be placed in the period
planner-surely-unplaced = that cannot be placed, whatever is done
planner-narrowest = Where it is tightest
planner-nothing-narrow = There is room enough everywhere.
planner-whole-account = The whole account
planner-scenarios = Scenarios side by side
planner-scenarios-help = Try other settings without touching the schedule in hand: each scenario is planned, then compared with what you have. One name may gather several settings.
planner-scenario = Name
planner-setting = Setting
planner-settings = Settings
planner-value = Value
planner-scenario-add = Add
planner-scenarios-run = Plan the scenarios
planner-time-each = Time for each
planner-five-seconds = 5 seconds
planner-as-it-is = no change
planner-take-over = Take these settings
planner-for-people = For people
planner-placed = Placed
planner-points = Points
planner-at-best-fewer = Points fewer at best
planner-troubles = To look at
planner-no-troubles = Everything is placed, and every unit keeps its minimum.
planner-full = full, weeks:
planner-below = under the minimum:
planner-remedies = What would place more
planner-why-this = Why this person, why this week?
planner-when-else = When else?
planner-what-takes = What would it take?
planner-no-week-free = No other week is free.
planner-nothing-known = No exchange is known.
planner-close-help = Is the period over? Untick what was not held: the rest goes into the history, and what is missing stays owed.
planner-was-held = Was held
planner-close-look = See what would be noted
planner-close-write = Note it in the history
planner-closed-now = It is noted in your history.
planner-returns = Returns
planner-returns-in = Take the returns in
planner-returns-help = Paste a message with its form, or choose files: they are kept beside your data.
planner-form-text = Message
planner-form-files = Files .txt, or returns.csv
planner-take-in = Take in
planner-after = After the visits
planner-after-help = The bulletin, certificates and passports of what was held.
planner-after-write = Write these documents
planner-bulletin = The bulletin
planner-edit-bulletin = Finish the bulletin here
planner-bulletin-kept = The bulletin is kept.
planner-working = One moment…

## page: words of report.html, which its script asks for by what follows `page-`

page-colon = { ": " }
page-skip = Skip to the calendar
page-sections = Sections
page-noscript = The interactive views need JavaScript, which this reader does not run. Open the file in a browser: nothing leaves the page. The same data are in schedule.csv and unscheduled.csv.
page-filters = Search and filter
page-search = Search
page-search-hint = Name, number or unit
page-programme = Programme
page-unit = Unit
page-site = Site
page-all-programmes = All programmes
page-all-units = All units
page-all-sites = All sites
page-reset = Clear
page-calendar = Calendar
page-calendar-help = A bar is a stint. Arrow keys move between rows and bars, Enter shows the details.
page-view-by = View by
page-by-person = Person
page-by-unit = Host unit
page-by-site = Host site
page-as-table = As a table
page-at-home-too = Also people without a stint
page-load = Host load
page-load-help = Visitors / places, by unit and week. The stronger the colour, the fuller the unit.
page-presence = Presence at home
page-presence-help = Present / least asked for, by unit and week, once stints and leave are taken away.
page-chain = Service chain
page-chain-help = From left to right, each unit supplies the next, down to the customer. Choose a unit to see its links.
page-chain-table = The links as a table
page-customer = Customer
page-distance = Distance to the customer
page-steps-one = link from the customer
page-steps-many = links from the customer
page-contact = meets the customer
page-no-way = No way to the customer
page-supplier = Supplier
page-client = Internal client
page-coverage = Coverage
page-alive = Life of the chain
page-weakest = Weakest links
page-weakest-help = Share of the people of both units who know the other one, by a visit within its cadence.
page-link = Link
page-known = Know each other
page-last-visit = Last visit
page-exposure = Contact with the customer
page-exposure-help = Who works in contact with the customer, or was there on a visit; the least exposed first. Median: half of the people were there more lately.
page-grade = Grade
page-nearness = In contact with the customer
page-recently = Recently
page-never = Never
page-median = Median
page-trend = Year by year
page-trend-help = Visits by the year in which they ended, of people who are still here. Reciprocity: share of the ways also walked the other way round. E-I, between sites and between branches: −1, people stay among their own; +1, they only go elsewhere.
page-living = Within their cadence
page-year = Year
page-visits = Visits
page-people = People
page-walked = Links walked
page-reciprocity = Reciprocity
page-ei-sites = E-I sites
page-ei-branches = E-I branches
page-remarks = Worth knowing
page-matrix = Who goes where
page-from-to = From ↓ to →
page-matrix-help = Stints placed / stints to do. Rows: home unit; columns: host unit. A frame marks a link of the chain.
page-state-idle = Nothing due
page-state-dark = None placed
page-state-partial = In part
page-state-full = All placed
page-unplaced = Unplaced
page-unplaced-none = Every stint is placed.
page-unplaced-more = Only the first are shown; all are in unscheduled.csv.
page-points = Points and gap
page-points-help = Points count what one would rather avoid: the fewer, the better the schedule.
page-term = What costs
page-meaning = How it is counted
page-points-here = This schedule
page-points-idle = No stint placed
page-total = Total
page-person = Person
page-home = Home unit
page-host = Host unit
page-weeks = Weeks
page-dates = Dates
page-tutor = Tutor
page-status = Status
page-due = Due
page-priority = Priority
page-reason = Reason
page-detail = Detail
page-remedy = What would help
page-stints = Stints
page-placed = Placed
page-visitors = visitors
page-places = places
page-present = present
page-least = least
page-closed = closed
page-closed-key = × closed, or hosts nobody
page-free-key = nobody
page-some-key = places left
page-full-key = full
page-under-key = ▼ below the minimum (leave)
page-at-key = = just the minimum
page-above-key = above
page-well-key = well above
page-standing = agreed before
page-pinned-key = thick frame: fixed date
page-legend = Legend
page-shown-one = row
page-shown-many = rows
page-stints-one = stint
page-stints-many = stints
page-nothing = Nothing matches these filters.
page-choose = Choose a bar to see its details.
page-more = Show more
page-units-only = This company is too large for a page that can be mailed: the calendar by person and the names are left out. The views by unit are complete; every person has a calendar in the folder calendars.
page-print-limit = Print: only the first rows. Filter to print the rest.
page-week = Week
page-from = From
page-departures-too = Departures too
page-arrivals = Arrivals
page-departures = Departures
page-days-off = Closures and public holidays
page-carried = Carried over to the next plan
page-changes = Changes
page-changes-more = Only the first are shown; all are in changes-excel.csv.
page-no-stays = No stint in this period.
page-print = Print
page-close = Close
page-unplaced-mark-one = unplaced
page-unplaced-mark-many = unplaced

## date: days and weeks in words

date-span = { $start } to { $end }
date-of-month = { $day }
date-of-year = { $day } { $month }

## report: figures and sentences of report.html

report-title = Stints between units
report-period = { $span } · { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
report-some-of = { $some } of { $all }
report-card-placed = stints placed
report-card-unplaced = unplaced
report-card-carried = carried over to the next plan
report-card-people = people on a stint
report-card-links = links due are walked
report-proven = This schedule has { NUM($points) } points; placing nobody would cost { NUM($idle) }. It is proven that no schedule that keeps the rules has fewer.
report-redrawn = This schedule has { NUM($points) } points; placing nobody would cost { NUM($idle) }. The bound is unknown: it was drawn again, and nothing was searched for.
report-bounded = This schedule has { NUM($points) } points; placing nobody would cost { NUM($idle) }. No schedule that keeps the rules goes below { NUM($bound) }: of all that can be gained, at most { PERCENT($gap) } is still to be gained.
report-term-unplaced = each stint left unplaced, by its priority
report-term-late = each week beyond the due week, by priority
report-term-waiting = each week of waiting for an onboarding stint, or for one owed already
report-term-changed = each stint moved, given up or added since the baseline
report-term-short = each stint held in fewer weeks than wished for
report-term-dark_links = each link with stints due and none placed
report-term-wishes = weeks to avoid that are used, less preferred weeks that are used
report-term-crowding = each further visitor in the same unit and week
report-term-together_away = each further person away from the same unit in the same week
report-term-trip = each trip to another site; weeks in a row there are one trip
report-term-relay = less: two people of linked units who visit each other within a few weeks

## calendar: calendars as CSV, and words of calendars wherever they stand

calendar-week = week
calendar-from = from
calendar-to = to
calendar-weeks = weeks
calendar-host = host unit
calendar-site = site
calendar-programme = programme
calendar-tutor = tutor
calendar-status = status
calendar-movement = movement
calendar-employee = employee
calendar-name = name
calendar-home = home unit
calendar-standing = agreed before
calendar-placed = placed
calendar-pinned = pinned
calendar-moved = moved
calendar-new = new
calendar-comes = comes
calendar-away = away

## event: events of calendar programs

event-everybody = Passerelle: all stints
event-own = Stint: { $host }
event-comes = Comes: { $employee } ({ $home })
event-tutored = You look after: { $employee } ({ $home })
event-away = Away: { $employee } (→ { $host })
event-moves = { $employee }: { $home } → { $host }
event-cancelled = Cancelled – { $summary }
event-length = { $weeks ->
    [one] Length: { $weeks } week
   *[other] Length: { $weeks } weeks
}
event-programme = Programme: { $programme }
event-tutor = Tutor: { $tutors }
event-first-day = The first day: { $text }
event-equipment = What is needed: { $text }

## bulletin: the bulletin

bulletin-title = Footbridges, the bulletin
bulletin-period-before = Before the stints, { $span }
bulletin-period-after = After the stints, { $span }
bulletin-edit = Edit this bulletin
bulletin-edit-done = Done
bulletin-save = Save as…
bulletin-editing = Click into the text and write; “Save as…” makes a new file of it.
bulletin-lead = Seen from the other side
bulletin-heading-before = They set out
bulletin-heading-after = They are back
bulletin-opening-before = { $visits ->
    [0] Nobody changes units this time.
   *[other] { $people ->
        [one] One colleague is going to spend
       *[other] { $people } colleagues are going to spend
    } some time in { $hosts ->
        [one] another unit
       *[other] { $hosts } other units
    }. Make them welcome: show the work as it is, and ask them questions too.
}
bulletin-opening-after = { $visits ->
    [0] Nobody changed units this time.
   *[other] { $people ->
        [one] One colleague has spent
       *[other] { $people } colleagues have spent
    } some time in { $hosts ->
        [one] another unit
       *[other] { $hosts } other units
    }. Thank you to all who received them. This is what they bring back.
}
bulletin-invisible = The invisible unit
bulletin-invisible-title = The invisible unit: { $unit }
bulletin-invisible-depends = { $unit } is { $links ->
    [one] one link
   *[other] { $links } links
} away from the customer. { $below ->
    [one] One unit depends
   *[other] { $below } units depend
} on it, first of all: { $clients }.
bulletin-seen-before = { $visitors ->
    [0] Nobody goes there this time
    [one] One person is going to discover it: { $names }
   *[other] { $visitors } people are going to discover it: { $names }
}. { $living ->
    [0] Nobody from elsewhere has seen it lately.
    [one] Only one person from elsewhere has seen it lately.
   *[other] { $living } people from elsewhere have seen it lately.
}
bulletin-seen-after = { $visitors ->
    [0] Nobody went there this time
    [one] One person has discovered it: { $names }
   *[other] { $visitors } people have discovered it: { $names }
}. { $living ->
    [0] Nobody from elsewhere knows it today.
    [one] Only one person from elsewhere knows it today.
   *[other] { $living } people from elsewhere know it today.
}
bulletin-invisible-quality = Good service, to { $unit }: “{ $quality }”
bulletin-definitions = Good service is…
bulletin-thanks = Thank you
bulletin-mended = Mended
bulletin-mended-link = { $supplier } → { $client }, since { $day }
bulletin-mended-day = since { $day }
bulletin-mended-others = { $count ->
    [one] One more thing was mended.
   *[other] { $count } more things were mended.
}
bulletin-why = Why the chain matters
bulletin-why-behind = { $beside ->
    [0] None of our units meets the customer
    [one] Only one of our { $units } units meets the customer
   *[other] { $beside } of our { $units } units meet the customer
}. { $behind ->
    [0] Nobody works behind them.
    [one] One person of { $people } works behind them: what they do reaches the customer through other hands.
   *[other] { $behind } people of { $people } work behind them: what they do reaches the customer through other hands.
}
bulletin-why-way = The longest way: { $way }. What { $from } does passes { $links ->
    [one] one link
   *[other] { $links } links
} before it reaches the customer; each can make it better, or worse.
bulletin-why-expects = What { $client } expects of { $supplier }: “{ $expects }”
bulletin-why-handover = { $supplier } hands over to { $client }: “{ $delivers }”. What { $client } needs it to be: “{ $expects }”.
bulletin-visit-before = Going there is finding out whom one works for. Everybody's first customer is the colleague next door.
bulletin-visit-after = They have seen whom they work for. Let them tell you: a link that people know is quickly mended.
bulletin-figures = The chain in two pictures
bulletin-links = The links
bulletin-walked-before = to be walked
bulletin-walked-after = walked
bulletin-links-alive = known
bulletin-links-asleep = to be woken
bulletin-distances-before = Where people go, in links to the customer
bulletin-distances-after = Where people went, in links to the customer
bulletin-distance = { $links ->
    [0] beside the customer
    [one] 1 link
   *[other] { $links } links
}{ $links ->
    [4] { " " }and more
   *[other] { "" }
}
bulletin-distance-none = outside the chain
bulletin-appendix = Who goes where
bulletin-where-before = Who goes where
bulletin-where-after = Who went where
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
bulletin-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
bulletin-other-units = { $units ->
    [one] And one other unit
   *[other] And { $units } other units
}: { $visits ->
    [one] one stint
   *[other] { $visits } stints
}.
bulletin-by-visitor = { $who } ({ $home }), back from { $host }
bulletin-by-host = { $host }, after receiving a visitor
bulletin-by-somebody = a colleague, back from { $host }
bulletin-by-nobody = a colleague

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – schedule from { DAY($from) } to { DAY($to) }
workbook-cover = Summary
workbook-people-grid = Weeks × employees
workbook-units-grid = Weeks × units
workbook-unplaced = Unplaced
workbook-changes = Changes
workbook-coverage = Coverage
workbook-chain = Chain
workbook-links = Links
workbook-silos = Silos
workbook-legend = Legend
workbook-all-units = Units
workbook-employee = Employee
workbook-person = Employee
workbook-name = Name
workbook-home = Home unit
workbook-host = Host unit
workbook-unit = Unit
workbook-site = Site
workbook-programme = Programme
workbook-due = Due
workbook-priority = Priority
workbook-reason = Reason
workbook-code = Code
workbook-detail = What is in the way
workbook-remedy = What would help
workbook-weeks-away = Weeks away
workbook-measure = Measure
workbook-week = Week
workbook-from = From
workbook-to = To
workbook-visitors = Visitors
workbook-places = Places
workbook-who-comes = Who comes (tutor)
workbook-away = Away
workbook-who-is-away = Who is away (where)
workbook-present = Present
workbook-minimum = Minimum
workbook-margin = Margin
workbook-tutors = Tutors present
workbook-closed = Closures and holidays
workbook-visits = Visits
workbook-number = Number
workbook-people = People
workbook-links-walked = Links walked
workbook-ways-walked = Ways walked
workbook-reciprocity = Reciprocity
workbook-ei-sites = E-I between sites
workbook-ei-branches = E-I between branches
workbook-grade = Grade
workbook-distance = Links to the customer
workbook-at-customer = Work in contact with the customer
workbook-recently = Recently in contact with the customer
workbook-share = Share
workbook-never-there = Never
workbook-months-since-contact = Months since the last contact
workbook-median-months = Median of months
workbook-travelling = With a living visit
workbook-by-year = Visits year by year
workbook-remarks = Worth knowing
workbook-by-grade = Exposure by grade
workbook-by-unit = Exposure by unit
workbook-everybody = Everybody
workbook-living = Within their cadence
workbook-supplier = Supplier
workbook-client = Internal client
workbook-supplier-distance = Links from the supplier to the customer
workbook-people-of-both = People of both units
workbook-know = Know the other unit
workbook-months-since-visit = Months since the last visit
workbook-living-visits = Living visits
workbook-weight = Weight
workbook-weight-how = Weight: weeks, halved after each cadence
workbook-small-units = Units of fewer than five people
workbook-never = never
workbook-too-few = fewer than five
workbook-no-links = There are no links.
workbook-no-visits = No visit is known.
workbook-nobody-told = Nothing is told of fewer than five people.
workbook-company = Whole company
workbook-in-figures = In figures
workbook-stints = Stints to plan
workbook-placed = Placed
workbook-carried = Carried over beyond the horizon
workbook-employees = Employees
workbook-chain-links = Links of the service chain
workbook-proof = Quality
workbook-points = Penalty points
workbook-idle = Points of placing nothing
workbook-bound = Proven lower bound
workbook-gap = At most left to gain
workbook-by-term = Points by term
workbook-contents = Sheets
workbook-optimal = proven optimal
workbook-feasible = feasible
workbook-redrawn = redrawn, not searched for
workbook-unknown = unknown
workbook-load-chart = Visitors and host places by week
workbook-presence-chart = Presence and minimum by week
workbook-from-to = From ↓ to →
workbook-total = Total
workbook-change = Change this schedule
workbook-change-edit = 1. Edit the sheet “{ $sheet }”: change a start (always a Monday) or a length, delete or add a row.
workbook-change-save = 2. Save the workbook. Only that sheet is read again; the others do not recalculate.
workbook-change-verify = 3. Check: passerelle verify FOLDER passerelle.xlsx
workbook-change-plan = 4. Plan around it: passerelle plan FOLDER --pins passerelle.xlsx --out OUTPUT (rows that were changed, or marked x under “pinned”, are kept; the rest moves as little as can be)
workbook-host-load = Host load
workbook-presence = Presence
workbook-signs = Other signs
workbook-chain-words = Words of the chain
workbook-staff = Staff
workbook-contact = Customer contact
workbook-word-contact = in contact with the customer
workbook-means-contact = works in a unit with customer contact; recently: or visited one within the cadence of the programme
workbook-word-living = living visit
workbook-means-living = ended no longer ago than the cadence of its link
workbook-word-share = share of a link
workbook-means-share = people of both units who know the other one by a living visit; those of no programme left aside
workbook-word-weight = weight
workbook-means-weight = weeks of all visits, each halved after each cadence (Burt 2002; the half-life is ours)
workbook-word-reciprocity = reciprocity
workbook-means-reciprocity = of the ways home → host walked, the share walked the other way too (Wasserman and Faust 1994)
workbook-word-ei = E-I index
workbook-means-ei = visits across sites or branches less those inside, ÷ all: −1 among their own, +1 only elsewhere (Krackhardt and Stern 1988)
workbook-word-colour = colour
workbook-means-colour = by thirds of the largest number, or of 100%: the darker, the more
workbook-load-some = at most half of the places taken
workbook-load-most = more than half of the places taken
workbook-load-full = every place taken
workbook-load-closed = no place, or closed (×), that week
workbook-presence-above = above the minimum
workbook-presence-at = at the minimum
workbook-presence-below = below the minimum (absences alone)
workbook-coverage-visited = stints placed along a link
workbook-coverage-missed = stints asked for, none placed
workbook-coverage-idle = link without a stint to do in the horizon
workbook-coverage-own = own unit
workbook-coverage-elsewhere = stints placed outside any link
workbook-sign-unavailable = too few working days in that week
workbook-sign-standing = visit agreed before this schedule
workbook-not-monday = Not a Monday
workbook-starts-monday = A stint starts on a Monday.
workbook-nothing-unplaced = Every stint is placed.
workbook-yes = yes
workbook-left-out = The sheet “{ $sheet }” would exceed what a workbook can take; see { $instead }.
workbook-strongest = The { NUM($shown) } strongest of { NUM($all) } ways; “passerelle chain --json” has all.

## chain: the chain, in the terminal, the report and the workbook

chain-on = The chain on { DAY($day) }
chain-on-planned = The chain on { DAY($day) }, once this schedule has been held
chain-as-of = On { DAY($day) }, as if this schedule had been held. Units and grades of fewer than five people are pooled.
chain-heads = First link: { $units }
chain-steps = Links to the customer:
chain-at = in contact with the customer: { $units }
chain-links-away = { $links ->
    [one] { $links } link: { $units }
   *[other] { $links } links: { $units }
}
chain-without-way = Units without a way to the customer: { $units }
chain-dead-ends = Dead ends (no internal client, no customer contact): { $units }
chain-beside = Units to which no way leads from the first link: { $units }
chain-circle = Supply each other in a circle: { $units }
chain-needed-units = Units that other units need on every way to the customer
chain-needed-links = Links that other units need on every way to the customer
chain-heading = { $label }:
chain-needed-by = { $units ->
    [one] { $name }, for { $units } unit
   *[other] { $name }, for { $units } units
}
chain-no-customer = No unit meets the customer (column customer_contact of units.csv).
chain-exposure = { $months ->
    [one] In contact with the customer (recently: working there, or having been there within { $months } month):
   *[other] In contact with the customer (recently: working there, or having been there within { $months } months):
}
chain-everybody = everybody
chain-by-unit = By unit, the least exposed first:
chain-by-grade = By grade, the least exposed first:
chain-pool = { $people ->
    [one] { $name } ({ $people } person, { $distance }): { $recently } recently ({ $share }), { $never } never
   *[other] { $name } ({ $people } people, { $distance }): { $recently } recently ({ $share }), { $never } never
}
chain-pool-half = { $months ->
    [one] { $pool }; half of them { $months } month ago or less
   *[other] { $pool }; half of them { $months } months ago or less
}
chain-person = { $units ->
    [one] { $name } ({ $unit }): { $distance }, { $last }; { $units } other unit visited
   *[other] { $name } ({ $unit }): { $distance }, { $last }; { $units } other units visited
}
chain-person-no-way = without a way to the customer
chain-person-distance = { $links ->
    [one] a unit { $links } link from the customer
   *[other] a unit { $links } links from the customer
}
chain-person-works = works in contact with the customer
chain-person-was = in contact with the customer { $ago } ({ $place })
chain-person-never = never in contact with the customer
chain-weakest = Weakest links (how many of the people of both units have been in the other one within the cadence):
chain-link = { $supplier } → { $client }: { $known }, { $last }
chain-last-visit = last visit { $ago }
chain-no-visit = no visit known
chain-now = Visits that still count (within the cadence): { $exchange }
chain-by-year = By year, older ones too:
chain-year = { $year }: { $exchange }
chain-how = Reciprocity: share of the ways from unit to unit also walked the other way. E-I: from −1, people stay among their own, to +1, they only go elsewhere. The silo matrix is in --json.
chain-visits = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
} by { $people ->
    [one] { $people } person
   *[other] { $people } people
}
chain-walked = { $links ->
    [one] { $links } link walked
   *[other] { $links } links walked
}
chain-reciprocity = reciprocity { $share }
chain-ei-sites = E-I between sites { $index }
chain-ei-branches = E-I between branches { $index }
chain-just-now = less than a month ago
chain-ago = { $months ->
    [one] { $months } month ago
   *[other] { $months } months ago
}
chain-never = never
chain-within-month = within a month
chain-no-grade = without a grade
chain-small-units = { $count } units of fewer than five people, together
chain-small-grades = { $count } grades of fewer than five people, together
chain-no-way = no way to the customer
chain-contact = in contact with the customer
chain-distance = { $links ->
    [one] { NUM($links) } link from the customer
   *[other] { NUM($links) } links from the customer
}
chain-percent = { $percent }%
chain-card-recently = { $months ->
    [one] of the people have been in contact with the customer within { $months } month
   *[other] of the people have been in contact with the customer within { $months } months
}
chain-card-never = never were
chain-card-walked = links walked by a visit within its cadence
chain-card-both = of the ways walked in both directions
chain-some-of = { NUM($some) } of { NUM($all) }
chain-known = { NUM($some) } of { NUM($all) } ({ $share })
chain-too-few = fewer than five people
chain-people-at = { NUM($people) } people, { $distance }
chain-near-work = work there
chain-near-recently = recently
chain-near-longer = longer ago
chain-near-never = never
chain-count = { NUM($count) }
chain-further = The next ones ({ $rows })
chain-more-in-sheet = And { NUM($rows) } more: sheet “{ $sheet }” of passerelle.xlsx.
chain-needed-count = { $units ->
    [one] { $name } ({ $units } unit)
   *[other] { $name } ({ $units } units)
}
chain-remark-dead-ends = Dead ends
chain-remark-customer = Customer
chain-remark-without-way = Without a way to the customer
chain-remark-circle = Supply each other in a circle
chain-between-circles = { "; " }
chain-names-and-more = { $names } and { $more } more

## effect: whether links that were walked serve better since

effect-no-surveys = No surveys: surveys.csv says what client units think of their suppliers, before and after.
effect-surveys = Surveys from { DAY($from) } to { DAY($to) }: { $links ->
    [one] 1 link
   *[other] { $links } links
}
effect-once = asked about once only, with nothing to compare: { $links }
effect-walked-before = walked before the first survey, left aside: { $links }
effect-walked = walked between the two surveys: { $links } links, { $change } points on average
effect-walked-few = walked between the two surveys: { $links }
effect-others = not walked yet: { $links } links, { $change } points on average
effect-others-few = not walked yet: { $links }
effect-too-few = Nothing can be concluded: at least { $fewest } links walked between the two surveys are needed, and { $fewest } not walked.
effect-no-spread = Nothing can be concluded: all links changed by the same, and nothing tells how much chance does.
effect-interval = In favour of links that were walked: { $points } points (95 % interval: { $low } to { $high })
effect-shown = That is more than chance explains. Links were not drawn by lot: something else may contribute.
effect-not-shown = Nothing can be concluded: chance is enough to explain that.

## init: a folder to start from

init-folder = Folder: { $folder }
init-plan = To plan it: passerelle plan { $folder } --out plan
init-fill-in = Fill in units.csv and employees.csv (see { $guide }), then: passerelle check { $folder }
init-fill-in-workbook = Fill in at least the sheets "{ $units }" and "{ $employees }" of { $workbook }, save, then: passerelle check { $workbook }
init-workbook = company.xlsx
init-guide = README.txt
init-title = The input of Passerelle
init-rows = One row for each case, below the headers. A blank cell means the default, and is never 0.
init-save = Dates: 31/01/2027. Save as CSV UTF-8. Delete the files that you do not need.
init-to-fill = To be filled in:
init-where-needed = Where needed:
init-units = units: identifier, hosts (visitors at once; 0: never), least presence (5 or 60%)
init-employees = people: identifier, unit, hired, tutor (yes/no)
init-relations = which unit supplies which: the service chain
init-absences = leave, from first to last day; never the reason
init-closures = closed periods of a unit, or of the company where the unit is blank
init-capacity = other hosts or least presence for a period
init-history = visits made
init-choices = some of several units, which ones the plan chooses: who owes how many
init-stints = stints beside those of the programmes
init-pins = fixed or forbidden dates
init-preferences = preferred or avoided periods
init-groups = people who go together, or never at the same time
init-recognitions = praise and anecdotes for the bulletin
init-returns = what visitors and hosts say afterwards; those of forms go into a folder returns
init-surveys = what client units say of their suppliers, from 1 to 5
init-aliases = units renamed or merged, for the history
init-moves = people who change units on a date: who, when, to which unit
init-sites = where units are, and the public holidays that they keep
init-patterns = other working days than usual: apprentices, every other Friday off, half-time until June
init-settings = settings
init-then = Then `passerelle check FOLDER` says what is missing, and `passerelle plan FOLDER --out plan` plans.
init-settings-head = Settings with their defaults. A line taken out keeps its own.
init-country = GB

## form: the workbook to fill in, and its sheet that explains

form-sheet = How to fill in
form-rows = One sheet for each subject, one row for each case, below the headers. A blank cell means the default, and is never 0.
form-required = Dark headers are to be filled in every row, grey ones only where needed.
form-lists = Where a cell offers a list, choose from it; a name that only one row has will do instead of its identifier. Dates are written 31/01/2027.
form-leave = Only the sheets of units and of employees are needed; leave the others blank, or delete them.
form-then = Then “passerelle check FILE” says what is missing, and “passerelle plan FILE --out plan” plans; or open the file in the page, with “passerelle open FILE”.
form-decides = what it decides
form-column = column
form-needed = to fill in
form-blank = where it is blank
form-meaning = meaning
form-yes = yes

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Plans who spends which week or two in which unit of a company, and proves how good the plan is
help-open = Open the planner's page in the browser: everything here, without typing
help-plan = Plan the horizon: a folder of CSV files in, a folder of schedules and calendars out
help-scenarios = Plan a folder as it is and with other settings, side by side
help-check = Check a folder and say what there is to plan; solves nothing
help-chain = Look at the service chain: ways to the customer, who is far from one, how alive links are
help-verify = Check any schedule against the rules, and count its points
help-explain = Say why people go there in that week, why stints are left, and what it would take to place more
help-close = Turn a quarter that is over into rows of history.csv
help-returns = Sum up what visitors and hosts say, and who has not answered
help-compare = Compare two schedules: what moved, the points, who goes where
help-report = Write every document of a schedule again, without solving
help-kit = Write what the visits of a schedule need: cards to print, invitations, drafts of messages
help-export = Write the integer program of a folder, for any other solver
help-batch = Plan many companies in one run, each on its own
help-init = Make a folder to start from: empty tables, or an example
help-completions = Print what completes commands and flags in a shell
help-man = Write the pages of the manual
help-generate = Write a synthetic company of any size, to try and to measure with
help-help = Print the help of a command, or what the guide says on a topic
help-help-topic = Command, topic, name of a file, or code [without it: all that can be typed]
help-topics = Topics of `passerelle help`: { $topics }; every file, such as units.csv; every code, such as E140
help-unknown = '{ $topic }' is neither a command nor a topic. { $topics }
help-open-place = Folder or workbook to begin with
help-open-no-browser = Print the address and open no browser
help-open-port = Port of the page, 0 for any that is free
help-any-help = Print help
help-any-version = Print version
help-any-lang = Language of messages and documents [without it: that of passerelle.toml, else of the computer, else fr]
help-any-json = Print the outcome as one JSON document, failures too, and nothing else
help-any-quiet = Print nothing but what is wrong
help-any-log = Log phases, counts and times: a LEVEL (error, warn, info, debug, trace) logs to stderr, a FILE gets lines of JSON added; both may be given
help-any-folder = Folder of CSV files
help-any-schedule = Schedule that was kept: schedule.csv, or a workbook with its sheet
help-any-pins = Further pins; a schedule.csv written before pins every row of it
help-any-baseline = Schedule to differ little from
help-any-set = Try another setting, as in passerelle.toml (regular.cadence_months=18), or other limits of a unit (capacity.UNIT=3, min_present.UNIT=60%); may be given several times
help-any-freeze-until = Placements of the baseline that start before this day stand, if they still can
help-any-ripple = How far changes against the baseline may spread [default: few]
help-any-ripple-none = nothing that stands moves
help-any-ripple-few = fewest visits lost, then fewest people touched, then fewest moves, then points
help-any-ripple-free = points alone, in which changes count
help-any-start = First Monday of the horizon [default: the first Monday of the next quarter]
help-any-weeks = Weeks of the horizon [default: 13]
help-any-country = Country of the public holidays, '' for none [default: FR]
help-any-dry-run = Do everything but write, and say what would be written
help-any-time-limit = Stop after so many seconds with the best schedule so far
help-any-gap = Stop when at most this share (0 to 1) of what could be gained is not proven gained; 0 asks for proof [default: 0 where proof comes in seconds, else 0.0005]
help-any-threads = Threads, 0 for all [default: 0]
help-any-seed = Seed of every random choice [default: 1]
help-any-strategy = How to solve [default: auto]
help-any-strategy-auto = by size
help-any-strategy-exact = one integer program
help-any-strategy-prices = price decomposition
help-any-formats = Formats beside schedule.csv, unscheduled.csv and summary.json, separated by commas [default: all]
help-any-formats-csv = calendars of people and units as CSV
help-any-formats-html = report.html: calendars, loads, the chain and the points, to look at
help-any-formats-bulletin = bulletin.html and bulletin.md: the internal newsletter
help-any-formats-xlsx = workbook for Excel and LibreOffice
help-any-formats-kits = kits to print for each visit: cards of visitors and tutors, a sheet for the unit
help-any-formats-ics = calendars of people, of units and of all for Outlook and the like
help-any-initials = Initials instead of names in the bulletin
help-any-out = File to write [default: standard output]
help-plan-out = Folder to write; an earlier plan there is replaced as a whole, anything else is refused
help-plan-if-changed = Do nothing where the output folder holds the plan of this very input with these settings already
help-plan-replay = Make a plan again: with the settings that its summary.json records, from the same input and no other
help-plan-certificate = File to write with the prices behind the bound, for verify --certificate and for other programs
help-scenarios-out = Folder for one plan a scenario, and one named base
help-scenarios-scenarios = File of scenarios: each section a name, each line in it a setting as --set takes it
help-chain-employee = The exposure of this employee too
help-chain-effect = Say only whether links that were walked serve better since, from surveys.csv
help-chain-format = Format: a text to read, or the graph for other programs [default: text]
help-chain-format-text = text
help-chain-format-dot = the DOT language of Graphviz
help-chain-format-graphml = GraphML, for yEd, Gephi and the like
help-chain-schedule = Schedule whose visits count as made: schedule.csv, or a workbook with its sheet
help-verify-schedule = Schedule to check, written by the program or by hand: schedule.csv, or a workbook with its sheet
help-verify-certificate = Count again what the prices of this file prove, as plan --certificate writes it
help-explain-employee = Explain the placements of one employee, and what is left, start by start
help-explain-schedule = Schedule to explain: schedule.csv, or a workbook with its sheet
help-explain-unit = Only stints in this host unit; without --employee, who comes there, why these people and why then
help-explain-remedies = Try so many single changes of the data, the likeliest first, and tell which place more
help-explain-time-limit = Stop after so many seconds, and tell what has been found by then
help-close-folder = Folder of CSV files, whose history.csv gets the rows; or a workbook, beside which they are written
help-close-until = Leave stints that end after this day for another time [default: close the whole horizon]
help-close-done-share = Share (0 to 1) of its working days that a visit needs to count as done [default: 0.5]
help-close-out = Folder to write: the bulletin after the stints, certificates, passports; one written before is replaced as a whole
help-close-dry-run = Say what would be added, and write nothing
help-returns-folder = Folder of CSV files with returns.csv, or forms in its folder returns; or a workbook
help-returns-until = Count to this day: stints that end later are not waited for [default: today]
help-compare-first = First schedule: an output folder, schedule.csv, or a workbook with its sheet
help-compare-second = Second schedule
help-compare-dir = Folder of CSV files that both are schedules of: points, rules and what is left are recounted with it
help-compare-format = How to show it [default: text]
help-compare-format-text = lines to read
help-compare-format-csv = one table for programs
help-compare-format-html = a page for a browser
help-report-schedule = Schedule to draw: schedule.csv, or a workbook with its sheet
help-report-out = Folder to write; an earlier plan there is replaced as a whole, anything else is refused
help-kit-schedule = Schedule that the kits are of: schedule.csv, or a workbook with its sheet
help-kit-out = Folder to write; earlier kits there are replaced as a whole, anything else is refused
help-kit-employee = Only visits of this employee, as a visitor or as a tutor
help-kit-unit = Only visits to this unit, or from it
help-kit-week = Only visits in the week of this day
help-export-format = Format of the file
help-export-format-mps = MPS with free columns
help-export-format-lp = the LP format of CPLEX
help-batch-list = List of companies, as TOML
help-batch-out = Folder for the results: one folder below it for each company, and batch.json
help-batch-threads = Threads of all companies together, 0 for all of the machine [default: 0]
help-batch-at-once = Companies planned at the same time, 0 for as many as threads [default: 0]
help-batch-memory = Memory in megabytes of all companies together; one that needs more than its share fails alone
help-init-folder = Folder to make; it must not exist yet, or be empty
help-init-workbook = A workbook to fill in, with a sheet for each table, instead of CSV files
help-init-example = A made-up company instead of empty tables
help-init-example-restaurant = 31 people, 7 units
help-init-example-theatre = 61 people; files as a French Excel saves them
help-init-example-energy = 610 people, 24 units, every file
help-completions-shell = The shell
help-man-folder = Folder for the pages
help-generate-out = Folder to write; it must not exist yet, or be empty
help-generate-employees = Employees, new hires included [default: 100]
help-generate-units = Units [default: 10]
help-generate-weeks = Weeks of the horizon [default: 26]
help-generate-start = First Monday of the horizon [default: 2027-01-04]
help-generate-seed = Seed of every random choice: the same recipe gives the same files [default: 1]
help-generate-onboarding = A company that brings its new hires through every unit: nothing else due, five employees a new hire, scarcity 0.6, unless other options say otherwise
help-generate-electives = A company of residents on rotations of which they choose some, in groups and with places in the horizon; of the other options only those of its size count
help-generate-every-rule = Something for every rule and every point term, beside what other options ask for
help-generate-links = Linked units per unit on average, at least 2 [default: 4]
help-generate-due = Regular stints a head that are due in the horizon or overdue [default: 2]
help-generate-scarcity = How scarce hosts and presence are: 0 is plenty; at the default, 1 to 3 % of the stints cannot be placed [default: 1]
help-generate-spread = How unevenly that is shared out, 0 to 1: at 0 all units are equally tight [default: 0.5]
help-generate-leave = Share of the weeks that employees are on leave [default: 0.08]
help-generate-hires = New hires among the employees [default: 0]
help-generate-tutors = A third of the units take visitors only under the eye of a tutor
help-generate-wishes = Preferred and avoided periods a head [default: 0]
help-generate-groups = Groups of two or three colleagues, by turns together and apart [default: 0]
help-generate-extras = Obligations beside those of the programmes, a head [default: 0]
help-generate-pins = Forbidden pins a head [default: 0]
help-generate-exceptions = Stints of 1-2 weeks, orders, priorities of links, own limits, people of no programme, cancelled visits
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-horizon = Horizon
help-heading-solving = Solving
help-heading-output = Output
help-heading-what-the-company-is-like = What the company is like
help-possible = { $help } [possible values: { $values }]
help-possible-one = - { $value }: { $meaning }
help-possible-each = Possible values:
help-name-options = OPTIONS
help-name-command = COMMAND
help-name-topic = TOPIC
help-name-language = LANGUAGE
help-name-level-file = LEVEL|FILE
help-name-dir-workbook = DIR|WORKBOOK
help-name-dir = DIR
help-name-file = FILE
help-name-setting-value = SETTING=VALUE
help-name-yyyy-mm-dd = YYYY-MM-DD
help-name-n = N
help-name-code = CODE
help-name-seconds = SECONDS
help-name-share = SHARE
help-name-strategy = STRATEGY
help-name-ripple = RIPPLE
help-name-format = FORMAT
help-name-summary = SUMMARY
help-name-schedule = SCHEDULE
help-name-scenarios = SCENARIOS
help-name-employee = EMPLOYEE
help-name-id = ID
help-name-unit = UNIT
help-name-a = A
help-name-b = B
help-name-mb = MB
help-name-example = EXAMPLE
help-name-shell = SHELL
help-name-number = NUMBER

## usage: what was typed and cannot be understood

usage-error = error: { $what }
usage-unknown-argument = unexpected argument '{ $argument }' found
usage-unknown-command = unrecognized subcommand '{ $command }'
usage-missing = the following required arguments were not provided: { $arguments }
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-no-value = a value is required for '{ $argument }' but none was supplied
usage-value = invalid value '{ $value }' for '{ $argument }'
usage-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
usage-too-many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
usage-not-utf8 = an argument is not UTF-8
usage-other = these arguments are not understood
usage-memory = --memory is not possible on this system: nothing there limits the memory of another program
usage-range = expected: { $range }
usage-suggestion = Did you mean '{ $word }'?
usage-possible = Possible values: { $values }
usage-more = For more information: { $command }

## setting: what each setting decides, in the file of settings, the guide and the help of flags

setting-input-dates = of 03/04/2027: "dmy" is 3 April, "mdy" is 4 March
setting-horizon = the weeks to plan
setting-horizon-start = a Monday; by default the first of the next quarter
setting-horizon-weeks = weeks to plan, 1 to 104
setting-horizon-country = public holidays: FR BE CH DE LU CA US GB, or "" for none
setting-horizon-freeze-until = placements of the baseline that start before that day stand
setting-horizon-ripple = "none": nothing that stands of the baseline moves; "few": as few changes as can be; "free": points alone
setting-onboarding = new hires
setting-onboarding-scope = units to visit: "all" that host, or those "related" to the home unit
setting-onboarding-within-weeks = weeks after hiring; also who counts as newly hired
setting-onboarding-weeks = weeks of a stint: 1, 2 or "1-2"
setting-onboarding-gap-weeks = weeks at home between two stints
setting-onboarding-max-weeks-away = most weeks away in the horizon; "none": no limit
setting-onboarding-max-in-a-row = most weeks away without a week at home; "none": no limit
setting-onboarding-order = along the service chain: "any", "towards-customer" or "from-customer"
setting-onboarding-counts-at-home = whether new hires count in headcount and presence at home
setting-regular = everyone else
setting-regular-cadence-months = months from one visit of a unit to the next
setting-regular-weeks = weeks of a stint: 1, 2 or "1-2"
setting-regular-gap-weeks = weeks at home between two stints
setting-regular-max-weeks-away = most weeks away in the horizon; "none": no limit
setting-regular-max-in-a-row = most weeks away without a week at home; "none": no limit
setting-regular-direction = visit "clients", "suppliers" or "both"
setting-regular-never-visited = first due dates of pairs that never met: "spread" over one cadence, or "now"
setting-regular-spread-from = start of that cadence; by default that of the horizon, anew with each plan
setting-extra = rows of stints.csv
setting-extra-gap-weeks = weeks at home between two stints
setting-extra-max-weeks-away = most weeks away of employees in no programme; "none": no limit
setting-rules-min-working-days = fewest working days of each week of a stint, 1 to 5
setting-rules-tutor-ratio = visitors that one tutor looks after
setting-rules-hosts-present = people of the host unit present in every week of a visit, at least; 0: nobody need be
setting-rules-leaving-weeks = last weeks before somebody leaves the company, in which they are sent nowhere
setting-close-done-share = share of its working days that a visit needs to count as done
setting-points = what each thing costs, see Points
setting-points-unplaced = a stint left unplaced, times its priority
setting-points-late = each week late, times the priority
setting-points-waiting = each week of waiting for an onboarding or overdue stint, times the priority
setting-points-moved = a placement moved against the baseline
setting-points-changed = a placement given up or new against the baseline
setting-points-short = a two-week stint held in one week, times the priority
setting-points-dark-link = a link with stints due and none placed
setting-points-wish = each week of an avoided period, times its weight; a preferred week counts as much less
setting-points-crowding = the k-th visitor of a unit and week costs this times k − 1
setting-points-together-away = the k-th person away from a unit in a week costs this times k − 1
setting-points-trip = for every trip to another site: a run of weeks there counts once
setting-points-relay = earned by two people of linked units who visit each other within few weeks
setting-points-relay-weeks = most weeks between two such visits; 0: they earn nothing
setting-solve-time-limit = seconds after which to stop with the best schedule so far; by default none
setting-solve-gap = stop when at most this share (0 to 1) of what could be gained is not proven gained; 0 asks for proof; without a value: proof where it comes in seconds, else 0.0005
setting-solve-threads = threads; 0: all
setting-solve-seed = seed of every random choice
setting-solve-strategy = "auto"; "exact": one integer program; "prices": for companies too large for one
setting-output-language = language of messages and documents: "fr", "en" or "de"
setting-output-formats = beside schedule.csv, unscheduled.csv and summary.json
setting-output-initials = initials instead of names in the bulletin
setting-output-organizer = who invites to visits: name and address; without, everybody gets a printed notice
setting-output-absences = whether documents tell in which weeks somebody is absent
## count: numbers with their nouns

count-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
count-weeks-between = { $min } to { $max } weeks
count-stints = { $n ->
    [one] { $n } stint
   *[other] { $n } stints
}
count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}

## week: days and weeks as people say them

week-short = W{ $number }
week-of-year = { $week } { $year }
week-run = { $first } to { $last }
week-dated = { $weeks } ({ $days })
date-run = { $from }–{ $to }
week-monday = W{ $number } (Monday { LONGDAY($monday) })

## fault: what is wrong in the input, and what would be accepted

fault-brief = { $subject }: { $why }. Accepted: { $accepted }
fault-line = { $place } [{ $code }] { $subject }: { $why }. Accepted: { $accepted }
fault-line-alone = { $place } [{ $code }] { $why }. Accepted: { $accepted }
fault-shared = { $why }; the same in { $rows } rows in all (lines { $places }…)
fault-quoted = "{ $text }"
fault-or = { " or " }
fault-linked-became = "{ $first }" became "{ $second }"
fault-linked-below = "{ $first }" is below "{ $second }"
fault-linked-after = "{ $first }" comes after "{ $second }"
fault-range = a whole number from { $min } to { $max }
fault-dates = { $order ->
    [mdy] 2027-01-31, or 01/31/2027 (month first, as [input] dates = "mdy" says)
   *[other] 2027-01-31, or 31/01/2027 (day first; [input] dates = "mdy" for month first)
}
fault-E101-why = { $near ->
    [0] the file is missing
   *[other] the file is missing; the folder has "{ $nearest }"
}
fault-E101-accepted = { $near ->
    [0] units.csv and employees.csv in the folder
   *[other] that file under the name expected
}
fault-E102-why = cannot be read ({ $reason })
fault-E102-accepted = a file or folder that you may read
fault-E103-why = the folder also has "{ $other }"
fault-E103-accepted = one of the two
fault-E104-why = the file is empty
fault-E104-accepted = a line of column names, then one line for each row
fault-E105-why = no row below the header
fault-E105-accepted = at least one row
fault-E106-why = these bytes are not text
fault-E106-accepted = UTF-8, UTF-16 or Windows-1252 (in Excel: save as "CSV UTF-8")
fault-E107-why = a quotation mark opens a cell of this row and nothing closes it
fault-E107-accepted = a second quotation mark at the end of the cell, or none
fault-E108-why = { $near ->
    [1] no sheet of the workbook has the name looked for; "{ $nearest }" seems to hold the table. Its sheets are { $sheets }
   *[0] no sheet of the workbook holds the table; its sheets are { $sheets }
}
fault-E108-accepted = a sheet named { $accepted }
fault-E109-why = too large
fault-E109-accepted = { $row ->
    [1] a row of at most { $megabytes } MB
   *[other] at most { $megabytes } MB, for a workbook once it is unpacked; or CSV files
}
fault-E110-why = the column "{ $name }" is missing
fault-E110-accepted = { $others ->
    [0] a column named { $name }
   *[other] a column named { $name } (or { $list })
}
fault-E111-why = column { $first } means the same
fault-E111-accepted = one of the two columns
fault-E112-why = the row has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
}, the header { $expected }
fault-E112-accepted = { $expected } cells, blank ones included
fault-E113-why = the cell stands under no column name
fault-E113-accepted = a blank cell, or a name in the header
fault-E114-why = the cell is blank
fault-E114-accepted = a value: this column has no default
fault-E115-why = the cell holds an error
fault-E115-accepted = a value, or a formula that has one
fault-E116-why = the workbook does not hold the value of this formula
fault-E116-accepted = a value; or open the workbook in a spreadsheet program and save it, so that formulas are worked out
fault-E117-why = these cells are merged: only the first has a value
fault-E117-accepted = one value in each cell, none merged
fault-E118-why = { $kind ->
    [protected] protected by a password
    [old] an .xls workbook of Excel before 2007
    [binary] a binary .xlsb workbook
    [open-document] an OpenDocument (.ods) workbook
   *[other] not a workbook
}
fault-E118-accepted = a folder, or an .xlsx or .xlsm workbook without a password
fault-E119-why = not a file
fault-E119-accepted = a file, not a folder, a pipe or a device
fault-E120-why = not a whole number
fault-E120-accepted = { fault-range }
fault-E121-why = a number below zero
fault-E121-accepted = { fault-range }
fault-E122-why = a number with decimals
fault-E122-accepted = { fault-range }
fault-E123-why = out of range
fault-E123-accepted = { fault-range }
fault-E124-why = more than the whole headcount
fault-E124-accepted = 0% to 100%
fault-E125-why = neither a number nor a percentage
fault-E125-accepted = a number of people such as 5, or 60%
fault-E126-why = not a date
fault-E126-accepted = { fault-dates }
fault-E127-why = no such day in the calendar
fault-E127-accepted = { fault-dates }
fault-E128-why = { $order ->
    [mdy] no such day with the month first, but one with the day first
   *[other] no such day with the day first, but one with the month first
}
fault-E128-accepted = { fault-dates }
fault-E129-why = a year that no plan is about
fault-E129-accepted = a year from { $min } to { $max }
fault-E130-why = neither yes nor no
fault-E130-accepted = yes, no
fault-E131-why = not one of the words known here
fault-E131-accepted = { $accepted }
fault-E132-why = not a length of stints
fault-E132-accepted = 1, 2 or 1-2 (keep it as text: a spreadsheet may read a date)
fault-E133-why = not a Monday
fault-E133-accepted = { $before } or { $after }
fault-E134-why = not weekdays
fault-E134-accepted = days such as mon tue wed, mon-wed or 1-3, one of Monday to Friday among them
fault-E135-why = no such region
fault-E135-accepted = an ISO 3166-2 code: { $regions }
fault-E136-why = not a score
fault-E136-accepted = a number from 1 to 5, with decimals or not, such as 4.2
fault-E137-why = the choice stands in line { $first } already
fault-E137-accepted = one row for each choice
fault-E140-why = no such unit
fault-E140-accepted = { $near ->
    [0] a unit of units.csv
   *[other] a unit of units.csv; the nearest is "{ $nearest }"
}
fault-E141-why = no such employee
fault-E141-accepted = { $near ->
    [0] an employee of employees.csv
   *[other] an employee of employees.csv; the nearest is "{ $nearest }"
}
fault-E142-why = the unit stands in line { $first } already
fault-E142-accepted = one row for each unit
fault-E143-why = the employee stands in line { $first } already
fault-E143-accepted = one row for each employee
fault-E144-why = the link stands in line { $first } already
fault-E144-accepted = one row for each link
fault-E145-why = in the group since line { $first } already
fault-E145-accepted = each member once in a group
fault-E146-why = the visit stands in line { $first } already
fault-E146-accepted = one row for each visit
fault-E147-why = the pin of this employee, unit and week stands in line { $first } already
fault-E147-accepted = one row for each pin
fault-E148-why = the former name stands in line { $first } already
fault-E148-accepted = one row for each former name
fault-E149-why = a unit of units.csv has this name today
fault-E149-accepted = a name that no unit has any more
fault-E150-why = a unit above itself
fault-E150-accepted = another unit, or a blank cell
fault-E151-why = units above each other: { $circle }
fault-E151-accepted = parents that lead to a head
fault-E152-why = a unit to be visited before itself
fault-E152-accepted = other units
fault-E153-why = no order is possible: { $circle }
fault-E153-accepted = an order with a beginning
fault-E154-why = a unit that supplies itself
fault-E154-accepted = two different units
fault-E155-why = the employee's own unit
fault-E155-accepted = a unit other than the home unit
fault-E156-why = ends before it starts on { LONGDAY($from) }
fault-E156-accepted = { $from } or later
fault-E157-why = leaves before being hired on { LONGDAY($hired) }
fault-E157-accepted = { $hired } or later
fault-E158-why = the group has the rule "{ $rule }" since line { $first }
fault-E158-accepted = { $rule } in every row of the group, or a blank cell
fault-E159-why = the window of the stint lies outside the horizon
fault-E159-accepted = a window with whole weeks (Monday to Friday) between { $first } and { $last }
fault-E160-why = too long for its window (whole weeks in the horizon: { $available })
fault-E160-accepted = a shorter stint or a longer window
fault-E161-why = former names in a circle: { $circle }
fault-E161-accepted = names that lead to a unit of units.csv
fault-E162-why = the site stands in line { $first } already
fault-E162-accepted = one row for each site
fault-E163-why = no such site
fault-E163-accepted = { $near ->
    [0] a site of sites.csv
   *[other] a site of sites.csv; the nearest is "{ $nearest }"
}
fault-E164-why = a unit and a site at once
fault-E164-accepted = one of the two
fault-E165-why = two moves of one person on this day, the first in line { $first }
fault-E165-accepted = one move of a person on a day
fault-E166-why = several rows have this name: { $identifiers }
fault-E166-accepted = one of these identifiers
fault-E167-why = the folder has a workbook and none of the CSV files
fault-E167-accepted = the workbook itself, such as: passerelle check "{ $workbook }"
fault-E168-why = contradicts the rest of the row, which says "{ $row }"
fault-E168-accepted = { $row }, or the same change in the cells that count (employee, unit, start, weeks)
fault-E169-why = no known header in the first 30 rows
fault-E169-accepted = a header row with { $columns }
fault-E170-why = not TOML ({ $message })
fault-E170-accepted = [section] lines and key = value lines
fault-E171-why = no such setting
fault-E171-accepted = { $near ->
    [0] { $known }
   *[other] { $known }; the nearest is "{ $nearest }"
}
fault-E172-why = a value of the wrong type
fault-E172-accepted = { $expected ->
    [section] a section such as [horizon]
    [whole] a whole number, without quotation marks
    [whole-or-none] a whole number without quotation marks, or "none" for no limit
    [number] a number, without quotation marks
    [bool] true or false
    [date] a date such as 2027-01-04
    [lengths] 1, 2 or "1-2"
    [texts] a list of texts such as ["csv"]
   *[other] a text in quotation marks
}
fault-E173-why = a country whose public holidays are not known
fault-E173-accepted = { $countries }, or "" for no public holidays
fault-E174-why = no such format
fault-E174-accepted = { $accepted }
fault-E175-why = not a share
fault-E175-accepted = a number from 0 to 1
fault-E176-why = not a time
fault-E176-accepted = a number of seconds above 0, at most a year
fault-E177-why = not an e-mail address
fault-E177-accepted = an address such as first.last@example.com, or a blank cell
fault-E178-why = no name with an address behind it
fault-E178-accepted = for example "Training <training@example.com>"

## rule: what no schedule may break

rule-R1-window = Window of the stint
rule-R1-window-asks = A stint is placed at most once, in consecutive weeks, at a length it allows, wholly inside its window and the horizon.
rule-R1-choice = Stints of a choice
rule-R1-choice-asks = Of the units among which somebody may choose, no more are visited than are owed.
rule-R2-gap = Gap between two stints
rule-R2-gap-asks = Everyone is in one place at a time and spends at home, between two stints, at least the weeks that their programmes ask for.
rule-R3-weeks-away = Weeks away
rule-R3-weeks-away-asks = Nobody is away more weeks in the horizon than their limit.
rule-R3-in-a-row = Weeks away in a row
rule-R3-in-a-row-asks = Nobody is away more weeks without a week at home than the limit of their programme.
rule-R4-working-days = Working days
rule-R4-working-days-asks = Every week of a stint has enough working days for that visit.
rule-R5-hosts = Hosting capacity
rule-R5-hosts-asks = A unit never has more visitors than it hosts in that week.
rule-R5-fewest = Groups of visitors
rule-R5-fewest-asks = A unit has no visitor in a week, or at least as many as it asks for.
rule-R5-visits = Visits in a period
rule-R5-visits-asks = Visits that start in a period never exceed what the unit takes in it.
rule-R5-tutors = Tutors present
rule-R5-tutors-asks = In a unit that has tutors, visitors never exceed what the tutors present can look after.
rule-R5-someone = Somebody to receive visitors
rule-R5-someone-asks = In every week in which a unit has a visitor, enough of its own people are present, tutors or not.
rule-R6-presence = Least presence
rule-R6-presence-asks = No stint makes the presence in a unit fall below its minimum.
rule-R7-order = Order of visits
rule-R7-order-asks = Units to be visited before another one are, and the order along the chain is kept where it is asked for.
rule-R7-pins = Fixed and forbidden dates
rule-R7-pins-asks = Fixed placements are kept as they are and forbidden weeks are not used.
rule-R7-together = Together group
rule-R7-together-asks = Members of a together group hold the stints they share in the same weeks, or not at all.
rule-R7-apart = Apart group
rule-R7-apart-asks = Two members of an apart group are never away in the same week.
rule-R8-eligible = Eligibility
rule-R8-eligible-asks = Nobody visits their own unit, who is in no programme gets no stint of one, and nobody is sent to a site to which they do not travel.

## term: what the points count

term-unplaced = Stints left unplaced
term-late = Weeks late
term-waiting = Weeks of waiting
term-changed = Changes against the baseline
term-short = Shortened stints
term-dark_links = Dark links
term-wishes = Wishes
term-crowding = Crowding
term-together_away = Away together
term-trip = Trips
term-relay = Relays

## violation: a broken rule, who, where and when

violation-unknown = A row of week { $when } refers to nothing known.
violation-no-stint = { $who } owes no stint ({ $weeks }) in { $place } in week { $when }, or it is placed already.
violation-placed-twice = The stint of { $who } in { $place } is placed more than once, again in week { $when }.
violation-choice = { $who } has { $placed ->
    [one] one stint
   *[other] { $placed } stints
} of the choice "{ $choice }", which asks for { $owed }: too many from week { $when } on.
violation-length = The stint of { $who } in { $place } in week { $when } takes { $weeks } instead of { $allowed }.
violation-outside = The stint of { $who } in { $place } runs from { $when } to { $end }, outside its window from { $opens } to { $closes }.
violation-overlap = { $who } is in { $place } from week { $when } while the stay in { $other } from week { $since } takes the same time.
violation-gap = { $who } spends { $between } at home between the stint in { $place } of week { $when } and the stay in { $other } of week { $since }: { $needed } needed.
violation-weeks-away = { $who } is away { $away } in the horizon for a limit of { $limit }, exceeded in week { $when }.
violation-in-a-row = { $who } is away { $away } in a row for a limit of { $limit }, exceeded in week { $when }.
violation-working-days = { $who } in { $place }: week { $when } has only { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} for this visit, fewer than { $minimum }.
violation-people = { $said } It is about { $people }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
violation-hosts = { $place } has { $visitors ->
    [one] { $visitors } visitor
   *[other] { $visitors } visitors
} in week { $when } but hosts { $hosts }.
violation-fewest = { $place } has { $visitors ->
    [one] one visitor
   *[other] { $visitors } visitors
} in week { $when }, and takes nobody or at least { $fewest }.
violation-visits = { $place } takes { $most ->
    [one] { $most } visit
   *[other] { $most } visits
} in { $weeks }; { $visits ->
    [one] { $visits } starts
   *[other] { $visits } start
}, one too many in week { $when }.
violation-tutors = { $place } has { $visitors ->
    [one] { $visitors } visitor
   *[other] { $visitors } visitors
} in week { $when } for { $tutors ->
    [one] { $tutors } tutor present
   *[other] { $tutors } tutors present
} ({ $ratio } a tutor).
violation-someone = { $place } has a visitor in week { $when }, and { $present ->
    [0] nobody of the unit is there
    [one] only { $present } person of the unit is there
   *[other] only { $present } people of the unit are there
}: { $minimum } needed.
violation-presence = { $place } keeps only { $present ->
    [one] { $present } person present
   *[other] { $present } people present
} in week { $when }, fewer than the minimum of { $minimum }.
violation-not-after = { $who } goes to { $place } in week { $when } without having been in { $first } first.
violation-chain-order = { $who } goes to { $place } in week { $when } before the end of the stint in { $other }, which comes first along the chain.
violation-pin-unplaced = The stint of { $who } in { $place } is fixed in week { $when } ({ $weeks }) but is not placed.
violation-pin-moved = The stint of { $who } in { $place } is fixed in week { $when } ({ $weeks }) but is placed in week { $start } ({ $length }).
violation-pin-forbidden = { $who } goes to { $place } in week { $when }, which a forbidden pin excludes ({ $weeks } from { $from }).
violation-not-together = Together group "{ $group }": { $who } goes to { $place } in week { $when }, but { $other } in week { $start } ({ $length }).
violation-left-behind = Together group "{ $group }": { $other } goes to { $place } in week { $when } without { $who }.
violation-not-apart = Apart group "{ $group }": { $who }, in { $place }, and { $other } are away together in week { $when }.
violation-home-unit = { $who } cannot visit their own unit, { $place }, in week { $when }.
violation-no-travel = { $who } may not be sent to the site of { $place }, in week { $when }.
violation-not-enrolled = { $who } is in no programme and owes no stint in { $place }, in week { $when }.

## reason: why a stint is not placed, what blocks a start

reason-R1-window = { rule-R1-window }
reason-R1-choice = Enough others of the choice are placed
reason-R2-gap = Too close to the person's other stints
reason-R3-weeks-away = Limit of weeks away reached
reason-R3-in-a-row = Too many weeks away in a row
reason-R4-working-days = Too few working days
reason-R5-hosts = Host unit full
reason-R5-fewest = Too few others would come in the same weeks
reason-R5-visits = Visits of the host unit used up
reason-R5-tutors = Tutors taken or away
reason-R5-someone = Nobody there to receive visitors
reason-R6-presence = Too few present in the home unit
reason-R7-order = { rule-R7-order }
reason-R7-pins = { rule-R7-pins }
reason-R7-together = { rule-R7-together }
reason-R7-apart = { rule-R7-apart }
reason-R8-eligible = { rule-R8-eligible }
reason-holiday = Public holidays
reason-absence = Absence
reason-not-hired = Before hiring
reason-left = After leaving
reason-host-closed = Closure of the host unit
reason-home-closed = Closure of the home unit
reason-no-start = No week to start in
reason-costs-more = Would cost more points than it saves
reason-not-decided = Possible, but not proven to be better
reason-carried-over = Carried over: due beyond the horizon
reason-facts = { $what }: { $weeks }
reason-between-facts = { "; " }
reason-free = Free starts
reason-too-short = The window is shorter than the stint
reason-blamed = { $cause } ({ $weeks })
reason-blame = { $count ->
    [1] One cause alone blocks every start: { $causes }
   *[other] Together these block every start: { $causes }
}
reason-among = Any of { $hosts } would do; the easiest to place is { $host }
reason-claim-open = Not proven: a schedule that places it may have fewer points than this one
reason-claim-impossible = Proven: the data alone block every start, whatever the schedule
reason-claim-exact = Proven: placing it costs { NUM($points) } points more, and no fewer
reason-claim-none-better = Proven: no schedule that places it has fewer points than this one
reason-claim-at-least = Proven: placing it costs at least { NUM($points) } points more
reason-shortage-people = Proven by counting: of this person's { $stints } stints at least { $sure } { $sure ->
    [one] does
   *[other] do
} not fit into their weeks, whatever the schedule
reason-shortage-hosting = Proven by counting: of the { $stints } stints in this host unit at least { $sure } { $sure ->
    [one] finds
   *[other] find
} no place there, whatever the schedule
reason-shortage-leaving = Proven by counting: of the { $stints } departures from the home unit at least { $sure } { $sure ->
    [one] is
   *[other] are
} impossible (least presence), whatever the schedule
reason-exchange = Possible, { $when }{ $count ->
    [0] { "" }
   *[other] , by { $ways }
}, { $price } (the cheapest found)
reason-price-fewer = for { NUM($points) } points fewer
reason-price-same = for the same number of points
reason-cut-short = What would have to make way for it was not looked for to the end
reason-price-more = for { NUM($points) } points more
reason-names-and-more = { $names } and { $more } others
reason-also = placing also { $names }
reason-gone = giving up { $names }
reason-moved = moving { $names }
reason-who = { $employee } ({ $unit }, { $weeks })
reason-who-moved = { $employee } ({ $unit }, { $weeks } → { $to })
reason-signed = { $sign }{ NUM($points) } points

## fix: what would help

fix-better = Run plan again, for longer: the exchange that was found is better than this schedule.
fix-no-time = Leave one of this person's stints for later, give them more weeks (max_weeks_away, absences), or lower gap_weeks.
fix-both = { $first } That alone is not enough. { $second }
fix-R1-window = Widen the window, or look at absences and closures.
fix-R1-choice = Nothing: enough others of the choice are placed.
fix-R2-gap = Move another stint of this person{ $known ->
    [0] { "" }
   *[other] , so that they can leave: { $when }
}, or lower gap_weeks.
fix-R3-weeks-away = Raise max_weeks_away for this person, or wait for the next horizon.
fix-R3-in-a-row = Move another stint of this person, or raise max_in_a_row.
fix-R4-working-days = { fix-R1-window }
fix-R5-hosts = Find one more host place in { $host }{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-fewest = Have others come in the same weeks, or lower min_visitors of { $host }.
fix-R5-visits = Raise max_visits of { $host }, or wait for the next horizon.
fix-R5-tutors = Have one more tutor present in { $host }{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-someone = Have somebody of { $host } on site{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R6-presence = Strengthen presence in { $home }{ $known ->
    [0] { "" }
   *[other] , { $when }
}, or lower its minimum.
fix-R7-order = Plan the stints that must come first, or loosen the order.
fix-R7-pins = Look again at the rows of pins that forbid it{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R7-together = See what blocks the other members of the group, or take this person out of it.
fix-R7-apart = Move the stint of another member of the group to free a start{ $known ->
    [0] { "" }
   *[other] , { $when }
}, or look again at that group.
fix-R8-eligible = Look again at this person's programme, unit or sites.
fix-holiday = Widen the window beyond the public holidays.
fix-absence = Widen the window, or see whether an absence can be moved.
fix-part-time = Say in the column days of employees.csv which days this person works, instead of as absences: then those weeks count.
fix-not-hired = Wait for the hiring: widen the window.
fix-left = Nothing in this horizon, but a later departure.
fix-host-closed = Open { $host } to visitors{ $known ->
    [0] { "" }
   *[other] , { $when }
}, or widen the window.
fix-home-closed = Let people of { $home } go{ $known ->
    [0] { "" }
   *[other] , { $when }
}, or widen the window.
fix-no-start = { fix-R1-window }
fix-costs-more = Raise its priority, or look again at wishes and points.
fix-not-decided = Run plan again, for longer.
fix-carried-over = Nothing to do: the next plan takes it up.

## note: remarks on the input

note-line = note: { $text }
note-unknown-column = { $file }: the column '{ $column }' is not known and not read.
note-likely-column = { $look ->
    [date] ATTENTION, { $file }: the column '{ $column }' is not read, and looks like a date of entry or of leaving. If it is one: [columns] in passerelle.toml.
    [unit] ATTENTION, { $file }: the column '{ $column }' is not read, and looks like a unit. If it is the one: [columns] in passerelle.toml.
   *[other] { $file }: the column '{ $column }' is about working time; it is not used.
}
note-header-below = { $file }: the header is in line { $line }; what is above is not read.
note-rows-below = { $file }: { $rows ->
    [one] line { $first } (a total or a remark) is not read
   *[other] { $rows } lines of totals or remarks are not read, the first is line { $first }
}.
note-cells-beside = { $file }: { $cells ->
    [one] one cell beside the table, in line { $line }, is not read
   *[other] { $cells } cells beside the table are not read, the first in line { $line }
}.
note-rows-cancelled = { $file }: { $rows ->
    [one] line { $line } is called off: it does not count
   *[other] { $rows } lines are called off, the first is line { $line }: they do not count
} in the schedule.
note-short-years = { $file }: { $cells ->
    [one] one date has a year
   *[other] { $cells } dates have a year
} of two digits; '{ $text }' in line { $line } is read as { LONGDAY($day) }.
note-days-off-unclear = { $file }: { $cells ->
    [one] one cell of days off is not understood
   *[other] { $cells } cells of days off are not understood
} ("{ $text }", line { $line }): only whole days are. The column "{ $days }" says which days are worked.
note-part-time = { $file }: { $people ->
    [one] one person works part-time
   *[other] { $people } people work part-time
} ("{ $text }", line { $line }), and nothing says on which days: they count as there from Monday to Friday. The column "{ $days }" (mon-wed) can say it.
note-lost-zeros = { $file }: { $cells ->
    [one] one identifier has lost its
   *[other] { $cells } identifiers have lost their
} leading zeros; '{ $text }' in line { $line } is read as '{ $known }'.
note-likely-sheet = { $file }: the sheet '{ $sheet }' is not read; call it '{ $accepted }' if it should be.
note-links-matrix = { $file }: { $links ->
    [one] one link
   *[other] { $links } links
} read from a matrix (suppliers down, clients across).
note-unknown-file = { $file }: this file is not read; did you mean '{ $nearest }'?
note-strangers = { $file }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} left out, from line { $first } on, for { $people ->
    [one] { $people } person
   *[other] { $people } people
} not among the employees.{ $near ->
    [0] { "" }
   *[other] { "" } The name in line { $line } is nearly that of an employee: is it a slip?
}
note-no-return = { $file }: no return in this text; a return begins with the line "Employee:".
note-managers-unknown = { $file }: { $rows ->
    [one] { $rows } row names
   *[other] { $rows } rows name
}, from line { $first }, a manager who is no employee, or whom several could be: that of the unit counts.
note-macros = { $file }: this workbook has macros; they are neither read nor run.
note-default-start = The settings give no start of the horizon: the plan starts on { LONGDAY($start) }.
note-link-never-hosts = { $host } hosts nobody in the horizon: its link with { $home } makes no stints.
note-never-hosts = { $unit } hosts nobody in the horizon: it makes no onboarding stints.
note-nobody-works = { $unit } has places and too few people to receive anybody: nobody is sent there.
note-choice-of-nobody = The choice "{ $choice }" is about nobody: no employee matches its row.
note-other-version = This plan was made by another version ({ $version }): the files may differ.
note-not-believed = An answer of the search was wrong and was set aside ({ $what }): the schedule is verified, but a better one may have been missed. Please report it.
note-exchanges-cut-short = What would have to make way was not looked for to the end, for { $stints ->
    [one] { $stints } stint that is left
   *[other] { $stints } stints that are left
}: out of time, interrupted, or too many of them. passerelle explain --employee looks for it for one person.
note-more = And { $notes ->
    [one] { $notes } more remark
   *[other] { $notes } more remarks
} of these kinds.
note-baseline-before = Baseline: { $rows ->
    [one] { $rows } stint
   *[other] { $rows } stints
} from before the horizon, counted as made.
note-baseline-without-stints = Baseline: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} of no stint any more (see changes.csv).

## failure: what ended a command without a result

failure-line = error: { $text }
failure-faulty-input = { $count ->
    [one] { $count } error
   *[other] { $count } errors
} to fix (file:line:column [code]); nothing was written.
failure-pins-break-rules = fixed pins break rules; nothing was written.
failure-schedule-breaks-rules = this schedule breaks rules; nothing was written.
failure-pins-contradict = these fixed pins cannot be kept together with the others; nothing was written.
failure-interrupted = interrupted; nothing was written.
failure-out-of-time = the time allowed was too short to find any schedule; nothing was written.
failure-solver = the solver failed ({ $message }); nothing was written.
failure-rejected = internal error: the schedule found breaks { $rule }; nothing was written.
failure-not-empty = { $path } is not empty; name another folder.
failure-record-foreign = { $path } is not the summary.json of a plan ({ $what }).
failure-certificate = { $path } proves nothing: { $why }
certificate-foreign = it is no certificate of this version.
certificate-altered = it is not as it was written.
certificate-other-input = it is about other input or other settings.
certificate-prices = its prices are none of this input.
certificate-not-proven = its prices do not prove what it says.
certificate-above-schedule = it says that every schedule costs more than this one.
failure-file = { $path }: { $source }
failure-empty-batch = the list names no company: add `each = "folder"` or `[company.name]`.
failure-inputs-differ = the input is not that of this plan: { $files }. Nothing was written.
failure-file-altered = { $file } has changed
failure-file-missing = { $file } is missing
failure-file-added = { $file } is new
failure-stdout = standard output failed: { $source }
failure-threads = threads could not be started: { $source }
failure-page = the page cannot be opened ({ $source }); try another --port.
failure-log = the log { $path } cannot be written ({ $source }).
failure-stdout-kept = --json keeps standard output for itself; name a file with --out.
failure-internal = internal error: please report the message above; nothing was written.
failure-close-outside = the schedule has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} outside the horizon, { DAY($from) } to { DAY($to) }; name the quarter with --start and --weeks; nothing was written.
failure-close-unencodable = the encoding of history.csv lacks a letter of the new rows; save it as CSV UTF-8; nothing was written.
failure-target-root = { $path } cannot be the output folder; name a folder to be made.
failure-target-no-folder = { $path } is not a folder; name another one with --out.
failure-target-no-parent = the folder { $path } does not exist; make it first.
failure-target-not-writable = { $path } cannot be written ({ $source }).
failure-target-holds-input = writing to { $path } would erase the input { $input }; name another folder.
failure-target-holds-current = { $path } holds the current folder; start the command from elsewhere.
failure-target-mount-point = { $path } is a mount point; name a folder inside it.
failure-target-foreign = { $path } holds '{ $found }', which Passerelle did not write; name another folder or empty this one.
failure-target-edited = '{ $file }' in { $path } was changed since Passerelle wrote it; move that file or name another folder (to keep what it says: --pins or --baseline).
failure-target-moved = { $path } leads elsewhere than when the command began; nothing was replaced there.
failure-target-in-use = { $path } is open in another program; close it and try again. Nothing was changed.
failure-target-in-use-kept = { $path } is open in another program, so that its folder was not replaced; the new schedule is in { $kept }. Close that file before you try again.
failure-recipe-units = a company has at least 2 units (--units).
failure-recipe-employees = a company has at least as many employees (--employees) as units (--units).
failure-recipe-hires = there cannot be more new hires (--hires) than employees (--employees).
failure-recipe-electives = a company with electives has at least 12 units (--units), 8 weeks (--weeks), and more than two employees (--employees) for each unit.
failure-recipe-weeks = the horizon has 1 to { $most } weeks (--weeks).
failure-recipe-monday = the horizon starts on a Monday (--start).
failure-recipe-year = the horizon starts between 1900 and 2999 (--start).
failure-recipe-links = a unit of a chain has at least 2 linked units (--links).
failure-recipe-range = --{ $name } is out of range.

## recipe: generated companies

recipe-made = Employees: { $employees }, units: { $units }, weeks: { $weeks }, seed: { $seed }

## recount: the result of verify

recount-clean = The schedule keeps every rule.
recount-broken = { $count ->
    [one] { $count } broken rule
   *[other] { $count } broken rules
}: { $rules }
recount-points = Penalty points: { NUM($points) } (placing nothing: { NUM($idle) })
recount-term = { $name } ({ $code }): { NUM($points) }
certified-proven = Certificate: no schedule costs less than { NUM($proven) } points. Prices prove it; they were counted again from the input.
certified-whole = The bound claimed rests on these prices alone.
certified-on-its-word = The bound claimed is { NUM($bound) }; for the further { NUM($further) } there is only the word of { $solver }.
certified-left = By what is proven, no schedule is more than { NUM($left) } points better than this one.

## census: the result of check

census-understood = Understood: { $people }, { $new }, { $links }, { $absences }.
census-count-people = { $n ->
    [one] { $n } employee
   *[other] { $n } employees
}
census-count-new = { $n ->
    [one] { $n } new hire
   *[other] { $n } new hires
}
census-count-links = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
census-count-absences = { $n ->
    [one] { $n } absence
   *[other] { $n } absences
}
census-nobody-new = Nobody is new: no hiring date in the { $weeks } weeks before the horizon or within it, and no onboarding asked for.
census-no-links = There are no links between units: but for onboarding, nobody owes a stint.
census-people = Employees: { $people } (onboarding { $onboarding }, regular { $regular }, no programme { $none })
census-units = Units: { $units }, links: { $links }, units that host: { $hosting } (visitors at a time: { $places })
census-stints = Stints to place: { $all } (onboarding { $onboarding }, of which { $waiting } may be carried over; regular { $regular }; extra { $extra }; to choose { $choice }), { $late } of them overdue

## afford: whether a company can afford what it asks for

afford-life-new = { $people ->
    [one] A new hire
   *[other] A new hire, of { NUM($people) },
} will be away { NUM($away) } of { NUM($weeks) } weeks, up to { NUM($row) } in a row{ $sites }; whoever is away most, { $most ->
    [one] { NUM($most) } week
   *[other] { NUM($most) } weeks
}.
afford-life-regular = Everybody else of whom something is asked ({ NUM($people) }) will be away { NUM($away) } of { NUM($weeks) } weeks, up to { NUM($row) } in a row{ $sites }; whoever is away most, { $most ->
    [one] { NUM($most) } week
   *[other] { NUM($most) } weeks
}.
afford-life-sites = { $sites ->
    [one] , with at least one trip to another site
   *[other] , with at least { NUM($sites) } trips to other sites
}
settings-matter = What decides most of it, in passerelle.toml or with --set:
settings-one = { $path } = { $value }: { $about }
afford-balance = Those that may be carried over aside, { $wanted } of visits are needed; the units can host { $hosted }, and let their members go for { $left }.
afford-site = { $name }: hosting, { $hosting }, { $places } possible; leaving, { $leaving }, { $leaves } possible
afford-fits = Nothing proves that any of them cannot be placed; planning will tell whether all fit.
afford-surely = { $count ->
    [one] Proven by counting: at least one stint cannot be placed, whatever the schedule.
   *[other] Proven by counting: at least { $count } stints cannot be placed, whatever the schedule.
}
afford-without-start = of which { $stints } without any week to start in{ $others ->
    [0] { "" }
   *[other] {" "}(absences, closures, public holidays)
}
afford-held-nobody = { $stints }: nobody of { $unit } is there to receive visitors, in any week
afford-held-minimum = { $stints }: the minimum present in { $unit } holds everybody back, in every week
afford-tightest = Where it is tightest:
afford-hosting = Hosting in { $unit }
afford-leaving = Leaving { $unit }
afford-people = Time of people of { $unit } ({ $people })
afford-heavy = { $subject }, { $when }: { $asked }, { $room } possible; heavily loaded (estimate)
afford-too-many = { $subject }, { $when }: { $asked }, { $room } possible; at least { $stints } too many (proven)
afford-asked = { $wanted ->
    [one] { $wanted } week asked
   *[other] { $wanted } weeks asked
}
afford-asked-at-least = { $wanted ->
    [one] { $wanted } week asked
   *[other] { $wanted } weeks asked
} ({ $least } at least)
afford-cadence = Cadence in the long run (an estimate, if what follows is like this horizon): the same one for all links could be held from { $months ->
    [one] { $months } month
   *[other] { $months } months
} on, limited by { $by }.
afford-no-cadence = Cadence in the long run (an estimate): none can be held everywhere; no room at all, { $by }.
afford-all-held = All cadences asked for can be held.
afford-not-held = Cadences asked for that cannot be held together, and what it would take:
afford-link-none = { $ways }: { $asked } months asked, none can be held (limit: { $by })
afford-link-would = { $ways }: { $asked } months asked, { $months } would do (limit: { $by })
afford-by-hosting = hosting in { $unit }
afford-by-leaving = leaving { $unit }
afford-by-person = the time of each person in { $unit }
afford-windows = Onboarding that cannot keep its time limit (proven by counting):
afford-window = { $name } ({ $home }), due { DAY($due) }: { $stints }, { $needed } weeks at least with the gaps; { $weeks } until then; at least { $late } late or left out

## explain: why this, why not, what it would take

explain-person = { $name } ({ $id }), { $home }
explain-cut-short = Ended early (time limit or Ctrl-C): what would have to make way was not looked for everywhere.
explain-nothing = No stint to place.
explain-visits = { $unit }: { $placed ->
    [one] { $placed } stint placed
   *[other] { $placed } stints placed
} of { $all }
explain-visit = { $when }: { $who }
explain-because = { $why }; { $last }; { $due }; { $then }.
explain-why = { $link ->
    [supplies] { $home } supplies { $unit }
    [supplied] { $unit } supplies { $home }
    [both] { $home } and { $unit } supply each other
    [onboarding] { $unit } is one of the units to get to know after joining
   *[other] { $unit } is asked for beside the programmes
}
explain-last = last visit ended on { DAY($day) }
explain-first = no visit so far
explain-due = due by { DAY($due) }
explain-overdue = overdue since { DAY($due) }
explain-then-pinned = the date is fixed
explain-then-alone = no other week was free to start in
explain-then-equal = of the { $free } weeks that were free, none costs fewer points than this one
explain-then-best = of the { $free } weeks that were free, this one costs the fewest points (next { $when }: { $points })
explain-then-cheaper = of the { $free } weeks that were free, { $when } would cost fewer points ({ $points })
explain-placed = Placed, { $when }: { $what }
explain-pinned = A date fixed by pins.
explain-without = Without this stint: { $points }
explain-others = Other starts, one by one (difference in points, the cheapest found):
explain-left = Not placed: { $what }
explain-starts = Start by start:
explain-reason = Reason: { $title } ({ $code })
explain-sentence = { $text }.
explain-fix = What would help: { $fix }
explain-owed-by = { $name } ({ $id }) → { $what }
explain-all-placed = Every stint is placed.
explain-remedies-none-tried = No change to try: nothing is left, or nothing that could be changed is in the way.
explain-remedies-none = No change places more by itself (changes tried: { $tried }).
explain-remedies = What would place more, each change by itself and confirmed by solving again (changes tried: { $tried }):
explain-remedy = { $rank }. { $what }: { $stints ->
    [one] { $stints } stint more placed
   *[other] { $stints } stints more placed
}, { NUM($points) } points fewer
explain-instead = instead of { $names }
explain-gain = Even without a change this schedule can gain { NUM($points) } points: run plan again.
explain-change-one-more-visitor = One more visitor in { $unit }, { $when }
explain-change-one-fewer-at-home = One person fewer asked to be present in { $unit }, { $when }
explain-change-one-more-tutor = One more tutor in { $unit }: { $name }
explain-change-more-weeks-away = { $limit } weeks away instead of { $before } for { $name }
explain-change-more-weeks-away-for-all = { $limit } weeks away instead of { $before } for everybody (max_weeks_away, { $programme })
explain-change-more-weeks-in-a-row = { $limit } weeks away in a row instead of { $before } for everybody (max_in_a_row, { $programme })
explain-change-more-visits = { $limit } visits instead of { $before } in { $unit } from { DAY($from) } to { DAY($to) }
explain-change-smaller-groups = { $limit ->
    [one] visitors who come alone instead of groups of at least { $before } in { $unit } (min_visitors)
   *[other] groups of at least { $limit } visitors instead of { $before } in { $unit } (min_visitors)
}
explain-change-there-after-all = { $name } of { $unit } there instead of on leave, { $when }
explain-change-shorter-gap = A gap of { $weeks } instead of { $before } for everybody (gap_weeks, { $programme })
explain-change-no-closure = { $unit } without its closure from { DAY($from) } to { DAY($to) }
explain-stint = { $unit } ({ $programme })
explain-owed = { $what }, due { DAY($due) }, priority { NUM($priority) }
explain-no-start = No start in its window.
explain-start = { $when }: { $said }
explain-length = { $when } ({ $length })
explain-obstacle = { $cause }, { $weeks }
explain-impossible = impossible ({ $causes })
explain-blocked = blocked ({ $causes })
explain-blocked-none = { $blocked }, no exchange found
explain-priced-ways = { $ways }: { $price }
explain-priced-blocked = { $blocked }: { $price }
explain-priced-both = { $blocked }, possible by { $ways }: { $price }

## change: what a plan changes against its baseline, and because of what

change-absence = the person is absent then
change-leaver = the person has left the company
change-closure = a unit is closed then
change-holiday = public holidays
change-done = the visit has been made
change-not-owed = the stint is owed no more
change-pin = a fixed or forbidden date
change-capacity = fewer hosting places
change-tutors = fewer tutors present
change-presence = too few people left in the unit
change-group = a group
change-rule = a rule that it did not break before
change-gave-way = it made room for another stint
change-points = fewer penalty points this way
change-room-freed = room has become free
change-owed = the stint is owed and there was room
change-not-told = reason not given
change-with-rule = { $cause } ({ $rule })
change-with-people = { $cause }: { $people }
fate-moved = moved
fate-added = added
fate-dropped = dropped

## compare: two schedules side by side

compare-heading = { $first } and { $second }
compare-totals = Stints kept: { $kept }, moved: { $moved }, added: { $added }, dropped: { $dropped }
compare-row = { $name }: { $cells }
compare-more = and { $rest } more (--format csv has them all)
compare-numbers = Numbers
compare-points = Penalty points
compare-units = Stints by host unit
compare-links = Stints by link
compare-differences = Stints that differ
compare-before = before
compare-after = after
compare-difference = difference
compare-unit = unit
compare-link = link
compare-stint = stint
compare-placed = Placed
compare-left = Unplaced or carried over
compare-broken = Broken rules
compare-total = Total
compare-when = { DAY($start) } ({ $weeks })

## close: a quarter is closed

close-added = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} added to { $file }
close-to-add = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} to add to { $file }; nothing was written
close-counts = done: { $done }, cancelled: { $cancelled }, still owed: { $owed }
close-known = already there: { $count }
close-later = that end later, left for another time: { $count }
close-left-out = left out, for want of a column status: { $count }
close-extras = stints of stints.csv that are done (remove their rows before the next plan): { $count }
close-heard = From the returns: { $held ->
    [one] 1 stint held
   *[other] { $held } stints held
}{ $moved ->
    [0] { "" }
    [one] , 1 of them in other weeks
   *[other] , { $moved } of them in other weeks
}, { $missed ->
    [one] 1 missed and owed again
   *[other] { $missed } missed and owed again
}.
close-missed-sides = missed on the visitor's side: { $visitor }, on the host's: { $host }, other: { $other }
close-silent-visitors = no return of the visitor: { $count }
close-silent-hosts = no return of the host unit: { $count }
close-late = returns that came after closing, to be put right in the history by hand: { $count }
close-astray = returns that match no stint of this schedule: { $count }
close-stay = { $employee } → { $unit }, { DAY($monday) }
close-documents = Bulletin, certificates and passports: { $folder }
close-advice = Advice: with spread_from = "{ $start }" under [regular], everybody has a turn within one cadence.

## returns: what visitors and hosts say, in the terminal
returns-on = Returns on { DAY($day) }: { $visits ->
    [one] 1 stint is over
   *[other] { $visits } stints are over
}
returns-outstanding = { $count ->
    [0] Everybody has answered.
    [one] 1 return is outstanding:
   *[other] { $count } returns are outstanding:
}
returns-missing = { $by ->
    [host] { $unit } on { $employee }, week of { DAY($start) }
   *[visitor] { $employee }, in { $unit } in the week of { DAY($start) }
} (over for { $days ->
    [one] 1 day
   *[other] { $days } days
})
returns-praise = What is appreciated:
returns-pooled = units of which fewer than five people told
returns-useful = { $unit }: { NUM($useful) } of 5 ({ $people } people)
returns-recognised = thanks: “{ $text }”
returns-irritants = What gets in the way: { $open ->
    [0] nothing open
   *[other] { $open } open
}, { $mended } mended
returns-link = { $supplier } → { $client } (can mend it: { $supplier })
returns-no-link = link not told, so that nobody is recognised
returns-irritant = “{ $text }” ({ $days ->
    [one] 1 day
   *[other] { $days } days
})
returns-ideas = Ideas:
returns-said = “{ $text }” ({ $who }, in { $host })
returns-said-nameless = “{ $text }” (in { $host })
returns-said-somewhere = “{ $text }”
returns-kept-back = { $count ->
    [one] 1 text is not shown
   *[other] { $count } texts are not shown
}: whoever wrote it does not want it, or would be recognised.

## scenario: what-if runs side by side

scenario-name = scenario
scenario-stints = stints
scenario-placed = placed
scenario-more = more
scenario-unplaced = unplaced
scenario-points = points
scenario-gap = left to gain
scenario-set = { $name }: { $settings }
scenario-doubt = While there is something left to gain, a small difference may be due to the search, not to the change.

## batch: several companies in one run

batch-progress = { $done } of { $all } companies
batch-company = company
batch-result = result
batch-planned = planned
batch-unchanged = unchanged
batch-failed = failed
batch-not-begun = not begun
batch-counts = Companies: { $all }, planned: { $planned }, unchanged: { $unchanged }, without a result: { $failed }
batch-nothing-changed = Nothing changed: the plans in { $folder } were left as they were.
batch-gap = gap
## fault: errors of the input

fault-left-off = { $count ->
    [one] … and one more error in the same file.
   *[other] … and { NUM($count) } more errors in the same files: fix these first.
}
## change: what differs from the baseline, in tables

change-what = Change
change-employee = Employee
change-name = Name
change-host = Host unit
change-programme = Programme
change-from = Before
change-to = Now
change-cause = Because of

## index: index.html of the output folder

index-look = Look
index-send = Send
index-publish = Publish
index-programs = For other programs
index-report = The schedule to browse: calendar, load of the units, chain, what is not placed.
index-workbook = The same schedule in Excel or LibreOffice; its sheet “{ $sheet }” can be edited and read again.
index-changes = What has changed since the last schedule, and why.
index-people = A calendar for each person, to be sent to them. Files .ics open in Outlook and other calendars, .csv in Excel.
index-units = A calendar for each unit, for its head: who comes, who is away.
index-messages = Whom to write to, and what was sent already: note it in the first column.
index-kits = By unit: cards to print, invitations, drafts of messages.
index-bulletin = The internal bulletin, to be read and completed before it goes out.
index-bulletin-text = The same text, for an intranet or a wiki.
index-everybody = The calendar of all stints, for a shared calendar.
index-schedule = The schedule, row by row; keep it for the next one.
index-unscheduled = What is not placed, why, and what would help.
index-changes-programs = The changes, with their codes.
index-summary = Figures, settings and input of this run.
index-each = A calendar for each
index-count = { $people ->
    [one] { $people } person
   *[other] { $people } people
}

## closed: public holidays and closures

closed-holidays = { $count ->
    [one] public holiday: { $days }
   *[other] public holidays: { $days }
}
closed-company = company closed { $span }
closed-company-hosts = no unit hosts { $span }
closed-company-home = nobody goes { $span }
closed-unit = closed { $span }
closed-unit-hosts = hosts nobody { $span }
closed-unit-home = lets nobody go { $span }

## system: what the system answers

system-not-found = not found
system-permission-denied = permission denied
system-already-exists = exists already
system-storage-full = no space left on the disk
system-read-only = read-only
system-is-a-folder = a folder
system-not-a-folder = not a folder
system-not-a-file = not a regular file
system-too-large = too large a file
system-not-text = not text in UTF-8
## kit: cards and sheets to print for each visit

kit-here = you are here
kit-customer = the customer
kit-place = Where to report
kit-meeting = Where you meet
kit-first-day = The first day
kit-equipment = What to bring or wear
kit-tutor = Your tutor
kit-delivers = What { $from } hands over to { $to }
kit-expects = What { $to } needs it to be
kit-quality = Good service here
kit-visitor = { $visitor } at { $host }
kit-way = From here to the customer
kit-looks = Three things to look at
kit-questions = Three questions to ask
kit-notes = Your notes
kit-from = From
kit-purpose = What for
kit-show = What to show
kit-tutor-card = { $tutor } looks after { $visitor }
kit-unit = Who comes, who leaves: { $unit }
kit-look-supplier-1 = Where what your unit receives begins, and whose hands it goes through.
kit-look-supplier-2 = What is done here that nobody sees at your end.
kit-look-supplier-3 = What takes longer than you thought.
kit-question-supplier-1 = What would you need from us to serve us better?
kit-question-supplier-2 = Which of our requests makes your life harder?
kit-question-supplier-3 = What are you proud of that we do not notice?
kit-look-client-1 = What becomes here of what your unit handed over.
kit-look-client-2 = What is mended or done again before it can be used.
kit-look-client-3 = When a delay is felt, and by whom.
kit-question-client-1 = What would you change first in what you get from us?
kit-question-client-2 = When did we last serve you really well?
kit-question-client-3 = What does your own customer notice of our work?
kit-look-customer-1 = What the customer sees, and what stays unseen.
kit-look-customer-2 = The moment when a mistake made far away shows here.
kit-look-customer-3 = Something small that pleases the customer.
kit-question-customer-1 = What do customers complain about, and where does it come from?
kit-question-customer-2 = What do customers ask for that we cannot do yet?
kit-question-customer-3 = Which thanks do you remember?
kit-look-other-1 = An ordinary day, from its first task to its last.
kit-look-other-2 = Whom this unit depends on, and who depends on it.
kit-look-other-3 = A way of doing things to take home.
kit-question-other-1 = Who is your customer, and how do you know that they are pleased?
kit-question-other-2 = What would surprise you if you came to us?
kit-question-other-3 = What could we help each other with?
kit-purpose-supplier = To see where what { $home } receives comes from.
kit-purpose-client = To see what becomes of what { $home } hands over.
kit-purpose-customer = To see the customer with other eyes than those of { $home }.
kit-purpose-other = To know the company beyond { $home }.
kit-visitor-card = Visitor's card
kit-tutor-sheet = Tutor's card
kit-unit-sheet = Unit sheet
kit-notice = Notice
kit-home = your unit
kit-post = Post
kit-comes = comes from { $unit }
kit-leaves = goes to { $unit }
kit-head-who = Who
kit-head-move = Move
kit-head-until = Until
kit-head-tutor = Tutor
kit-head-why = Why
kit-nobody-moves = Nobody comes and nobody leaves.
kit-look-supplier-delivers = Follow what you get from here, from where it begins: “{ $delivers }”. Whose hands does it go through?
kit-look-supplier-expects = Your unit expects: “{ $expects }”. What helps to get there, and what stands in the way?
kit-look-client-delivers = What becomes here of what you hand over: “{ $delivers }”.
kit-look-client-expects = They expect of you: “{ $expects }”. Is that how it arrives, seen from here?
kit-look-quality = Good service here is: “{ $quality }”. When in the day can one see it?
kit-look-far = Between here and the customer there are { $steps } steps. What here reminds people of the customer?
kit-question-supplier-expects = We expect “{ $expects }”: is that clear, and can it be done every day?
kit-question-client-expects = You expect “{ $expects }”: when did it last arrive as it should?
kit-question-far = The customer is { $steps } steps from here: how do you know that they are pleased?
kit-show-supplier-1 = Where what { $home } gets from you begins, and whose hands it goes through.
kit-show-supplier-delivers = Where what { $home } gets from you begins – “{ $delivers }” – and whose hands it goes through.
kit-show-supplier-2 = What you do that nobody sees at the other end.
kit-show-supplier-3 = A request of { $home } that makes your life harder, and why.
kit-show-client-1 = What becomes at your end of what { $home } hands over.
kit-show-client-delivers = What becomes at your end of what { $home } hands over: “{ $delivers }”.
kit-show-client-2 = What you have to mend before you can use it, and what arrives just right.
kit-show-client-3 = What happens when it comes late.
kit-show-customer-1 = A customer, from the first contact to the last.
kit-show-customer-2 = A mistake made far away, and how you make up for it.
kit-show-customer-3 = Something small that pleases the customer.
kit-show-other-1 = An ordinary day, from its first task to its last.
kit-show-other-2 = Whom you depend on, and who depends on you.
kit-show-other-3 = A way of doing things that you are proud of.
kit-why-comes-supplier = we supply their unit
kit-why-comes-client = their unit supplies us
kit-why-comes-customer = to meet the customer
kit-why-comes-other = to know the company
kit-why-leaves-supplier = that unit supplies us
kit-why-leaves-client = we supply that unit
kit-why-leaves-customer = to meet the customer
kit-why-leaves-other = to know the company
kit-written = { $visits ->
    [one] Kit of { $visits } visit written
   *[other] Kits of { $visits } visits written
} to { $folder }
kit-to-write = Dry run for { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}: nothing was written; { $folder } would have got { $files ->
    [one] { $files } file
   *[other] { $files } files
}.
kit-messages = Messages to send: { NUM($drafts) }; notices to print for those without an address: { NUM($notices) }. The list: messages.csv.
kit-no-organizer = The setting organizer of [output] does not say who invites: everybody gets a printed notice.

## letter: messages about visits

letter-subject = { $about ->
    [invitation] Visit: { $visitor } at { $host }, { $when }
    [changed] Visit moved: { $visitor } at { $host }, { $when }
   *[cancelled] Visit called off: { $visitor } at { $host }, { $when }
}
letter-subject-many = { $changes ->
    [0] { $count } visits concern you
   *[other] { $count } visits concern you, and some have changed
}
letter-greeting = Hello { $name },
letter-visitor = You visit { $host }, { $when }.
letter-tutor = You look after { $visitor } ({ $home }), { $when }.
letter-host = { $visitor } ({ $home }) comes to you, { $when }.
letter-home-manager = { $visitor }, of { $home }, goes to { $host }, { $when }.
letter-host-manager = { $visitor } ({ $home }) comes to { $host }, { $when }.
letter-changed = The visit of { $visitor } to { $host }, planned for { $before }, takes place { $when }: { $why }.
letter-cancelled = The visit of { $visitor } to { $host }, planned for { $before }, does not take place: { $why }.
letter-no-longer = The visit of { $visitor } to { $host }, planned for { $before }, no longer concerns you: { $why }.
letter-attached = { $count ->
    [one] The attachment puts the visit into your calendar: open it.
   *[other] The { $count } attachments put the visits into your calendar: open them.
}

## why: why the days of a visit changed
why-absence = the person is not available on those days
why-leaver = the person does not work in the company on those days
why-closure = a unit is closed on those days
why-holiday = there are public holidays on those days
why-done = the visit has been made already
why-not-owed = this visit is not asked for any more
why-pin = the date was set otherwise
why-capacity = the unit has fewer places on those days
why-tutors = too few tutors are present on those days
why-presence = too few people would have stayed in the unit
why-group = the visit goes with those of colleagues
why-rule = the dates did not fit the rules of the company any more
why-gave-way = the place went to another visit
why-points = the plan of everybody works out better so
why-room-freed = a place became free
why-owed = the visit is due and there is room
why-another = somebody else sees to it now
why-replanned = a new plan was made

## attested: what the certificate of visits says

attested-title = Certificate
attested-text = { $who } ({ $home }) has spent { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
} in { $count ->
    [one] another unit
   *[other] { $count } other units
} of the company: { $units }. Last stint: { LONGDAY($last) }.
attested-thanks = Thank you for going to see whom we work for, and with whom.
attested-date = Date
attested-head = For the company

## passport: units seen, when, how far from the customer

passport-title = Passport of { $who }
passport-home = Unit: { $home }
passport-known = Units known on the way to the customer: { $known } of { $all }
passport-beside = This unit is beside the customer.
passport-empty = No stint yet.
passport-unit = Unit
passport-way = The way to the customer
passport-when = When
passport-far = To the customer
passport-links = { $links ->
    [0] beside the customer
    [one] 1 link
   *[other] { $links } links
}
passport-no-way = outside the chain

## impressions: first impressions of new hires

impressions-title = First impressions of { $who }
impressions-why = Your first stints are done. You still see what others no longer see: say it.
impressions-said = What you said of it
impressions-surprised = What surprised you?
impressions-unclear = What do you still not understand?
impressions-better = What was done better elsewhere?
impressions-keep = What should be kept above all?

## form: the form that makes a return

form-title = Return: { $who } in { $host }
form-purpose = Two minutes are enough. Nothing leaves this page: at the end, save the text, copy it or mail it.
form-by = Who answers?
form-by-visitor = the visitor
form-by-host = the host unit
form-held = Did the stint take place?
form-held-yes = yes
form-held-moved = yes, in other weeks
form-held-no = no
form-missed_because = Which side could not make it? (The reason is not asked.)
form-missed_because-visitor = on the visitor's
form-missed_because-host = on the host's
form-missed_because-other = other
form-started = From which day?
form-useful = Was it useful? (1, little, to 5, very)
form-learned = What did you learn?
form-surprised = What surprised you?
form-irritant = What gets in the way between the two units?
form-idea = An idea?
form-anecdote = A story to tell?
form-may_print = May these words be printed?
form-may_print-no = no
form-may_print-anonymous = yes, without my name
form-may_print-yes = yes, with my name
form-save = Save the text
form-copy = Copy
form-mail = Mail it
form-result = Your return
form-how = Hand this text to whoever organises the stints.
form-saved = Done.
