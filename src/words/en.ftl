### What Passerelle says, in English.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Folder: { $folder }

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
page-exposure-help = Who works beside the customer, or was there on a visit; the least exposed first. Median: half of the people were there more lately.
page-grade = Grade
page-nearness = Beside the customer
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
page-remedy = Remedy
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
report-term-changed = each stint moved, given up or added since the baseline
report-term-short = each stint held in fewer weeks than wished for
report-term-dark-links = each link with stints due and none placed
report-term-wishes = weeks to avoid that are used, less preferred weeks that are used
report-term-crowding = each further visitor in the same unit and week
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
event-away = Away: { $employee } (→ { $host })
event-moves = { $employee }: { $home } → { $host }
event-cancelled = Cancelled – { $summary }
event-length = { $weeks ->
    [one] Length: { $weeks } week
   *[other] Length: { $weeks } weeks
}
event-programme = Programme: { $programme }
event-tutor = Tutor: { $tutors }

## bulletin: the bulletin

bulletin-title = Crossings, the bulletin
bulletin-period = Period: { $span }
bulletin-purpose = What the chain is for
bulletin-purpose-next = Every unit supplies another, one after the other down to the customer. The first people we serve are the colleagues next door: what they get from us they pass on, better or worse.
bulletin-purpose-see = A week or two with those we supply, or with those who supply us, shows what becomes of our work. People who never meet the customer decide what the customer experiences, too.
bulletin-figures = The period in figures
bulletin-crossings = The crossings of the period
bulletin-first-walks = Walked for the first time
bulletin-whole-chain = They have seen the chain down to the customer
bulletin-whole-chain-how = With the stints of this period, they will have seen every unit of a way that leads from their own down to the customer.
bulletin-welcomes = They welcomed most
bulletin-recognitions = Thank you
bulletin-quality = For us, good service means…
bulletin-quality-how = For each unit to complete in one sentence: how do those whom we supply recognise good work?
bulletin-checklist = Before you publish (take this out)
bulletin-check-people = The people named agree to be (if not: the setting initials).
bulletin-check-thanks = The words of thanks were read again: no name, customer or incident that does not belong there.
bulletin-check-dates = The dates are those of the schedule sent out (schedule.csv); absences are not in it.
bulletin-check-story = An anecdote or a photograph of the last period is added.
bulletin-check-quality = The units that want to have completed their definition of good service.
bulletin-check-hosts = The units that welcomed are thanked, and so are the tutors.
bulletin-check-list = This list is taken out.
bulletin-figure-crossings = { $count ->
    [one] { $count } crossing from one unit to another
   *[other] { $count } crossings from one unit to another
}
bulletin-figure-people = { $count ->
    [one] { $count } person on their way
   *[other] { $count } people on their way
}
bulletin-figure-links = { $links ->
    [one] { $walked } of { $links } link of the chain walked
   *[other] { $walked } of { $links } links of the chain walked
}
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-first-walk = { $who } ({ $home }), from { LONGDAY($monday) }
bulletin-welcome = { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} of visits in all
bulletin-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
bulletin-nothing = Nothing this time.

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – schedule from { DAY($from) } to { DAY($to) }
workbook-cover = Summary
workbook-people-grid = Weeks × employees
workbook-units-grid = Weeks × units
workbook-unplaced = Unplaced
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
workbook-remedy = Remedy
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
workbook-at-customer = Work beside the customer
workbook-recently = Recently beside the customer
workbook-share = Share
workbook-never-there = Never
workbook-months-since-contact = Months since anybody was
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
workbook-gap = Possible gain not proven gained
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
workbook-change-plan = 4. Plan around it: passerelle plan FOLDER --pins passerelle.xlsx --out OUTPUT
workbook-host-load = Host load
workbook-presence = Presence
workbook-signs = Other signs
workbook-chain-words = Words of the chain
workbook-staff = Staff
workbook-contact = Customer contact
workbook-word-contact = beside the customer
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
workbook-load-closed = no place that week
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
chain-at = beside the customer: { $units }
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
    [one] Beside the customer (recently: working there, or having been there within { $months } month):
   *[other] Beside the customer (recently: working there, or having been there within { $months } months):
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
chain-person-works = works beside the customer
chain-person-was = beside the customer { $ago } ({ $place })
chain-person-never = never beside the customer
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
chain-contact = beside the customer
chain-distance = { $links ->
    [one] { NUM($links) } link from the customer
   *[other] { NUM($links) } links from the customer
}
chain-percent = { $percent }%
chain-card-recently = { $months ->
    [one] of the people were beside the customer within { $months } month
   *[other] of the people were beside the customer within { $months } months
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

## init: a folder to start from

init-folder = Folder: { $folder }
init-plan = To plan it: passerelle plan { $folder } --out plan
init-fill-in = Fill in units.csv and employees.csv (see { $guide }), then: passerelle check { $folder }
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
init-stints = stints beside those of the programmes
init-pins = fixed or forbidden dates
init-preferences = preferred or avoided periods
init-groups = people who go together, or never at the same time
init-recognitions = praise and anecdotes for the bulletin
init-aliases = units renamed or merged, for the history
init-settings = settings
init-then = Then `passerelle check FOLDER` says what is missing, and `passerelle plan FOLDER --out plan` plans.
init-settings-head = Settings. What is not written here keeps its default; every setting stands in the README of Passerelle.
init-set-start = a Monday; by default the first of the next quarter
init-set-weeks = weeks to plan
init-set-country = public holidays; "" for none
init-country = GB
init-set-onboarding = new hires
init-set-within = after hiring
init-set-length = length of a stint
init-set-regular = everyone else
init-set-cadence = from one visit of a unit to the next

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Plans who spends which week or two in which unit of a company, and proves how good the plan is
help-plan = Plan the horizon: a folder of CSV files in, a folder of schedules and calendars out
help-scenarios = Plan a folder as it is and with other settings, side by side
help-check = Check a folder and say what there is to plan; solves nothing
help-chain = Look at the service chain: ways to the customer, who is far from one, how alive links are
help-verify = Check any schedule against the rules, and count its points
help-explain = Say why people go there in that week, why stints are left, and what it would take to place more
help-close = Turn a quarter that is over into rows of history.csv
help-compare = Compare two schedules: what moved, the points, who goes where
help-report = Write every document of a schedule again, without solving
help-export = Write the integer program of a folder, for any other solver
help-batch = Plan many companies in one run, each on its own
help-init = Make a folder to start from: empty tables, or an example
help-completions = Print what completes commands and flags in a shell
help-man = Write the pages of the manual
help-generate = Write a synthetic company of any size, to try and to measure with
help-help = Print this message or the help of a command
help-any-help = Print help
help-any-version = Print version
help-any-lang = Language of messages and documents [without it: that of passerelle.toml, else of the computer, else fr]
help-any-json = Print the outcome as one JSON document, failures too, and nothing else
help-any-quiet = Print nothing but what is wrong
help-any-log = Log phases, counts and times: a LEVEL (error, warn, info, debug, trace) logs to stderr, a FILE gets lines of JSON added; both may be given
help-any-folder = Folder of CSV files
help-any-pins = Further pins; a schedule.csv written before pins every row of it
help-any-baseline = Schedule to differ little from
help-any-set = Try another setting, as in passerelle.toml (regular.cadence_months=18), or other limits of a unit (capacity.UNIT=3, min_present.UNIT=60%); may be given several times
help-any-freeze-until = Placements of the baseline that start before this day stand, if they still can
help-any-start = First Monday of the horizon [default: the first Monday of the next quarter]
help-any-weeks = Weeks of the horizon [default: 13]
help-any-country = Country of the public holidays, '' for none [default: FR]
help-any-dry-run = Do everything but write, and say what would be written
help-any-time-limit = Stop after so many seconds with the best schedule so far
help-any-gap = Stop when at most this share (0 to 1) of what could be gained is not proven gained [default: 0]
help-any-threads = Threads, 0 for all [default: 0]
help-any-seed = Seed of every random choice [default: 1]
help-any-strategy = How to solve [default: auto]
help-any-strategy-auto = by size
help-any-strategy-exact = one integer program
help-any-strategy-prices = price decomposition
help-any-formats = Formats beside schedule.csv, unscheduled.csv and summary.json, separated by commas [default: all]
help-any-formats-csv = calendars of people and units as CSV
help-any-formats-html = report.html: calendars, loads, the chain and the points, to look at
help-any-formats-bulletin = bulletin.html and bulletin.md: the internal medium
help-any-formats-xlsx = workbook for Excel and LibreOffice
help-any-formats-ics = calendars of people, of units and of all for Outlook and its like
help-any-initials = Initials instead of names in the bulletin
help-any-out = File to write [default: standard output]
help-plan-out = Folder to write; an earlier plan there is replaced as a whole, anything else is refused
help-plan-if-changed = Do nothing where the output folder holds the plan of this very input with these settings already
help-plan-replay = Make a plan again: with the settings that its summary.json records, from the same input and no other
help-scenarios-out = Folder for one plan a scenario, and one named base
help-scenarios-scenarios = File of scenarios: each section a name, each line in it a setting as --set takes it
help-chain-employee = The exposure of this employee too
help-chain-format = Format: a text to read, or the graph for other programs [default: text]
help-chain-format-text = text
help-chain-format-dot = the DOT language of Graphviz
help-chain-format-graphml = GraphML, for yEd, Gephi and the like
help-chain-schedule = Schedule whose visits count as made: schedule.csv, or a workbook with its sheet
help-verify-schedule = Schedule to check, written by the program or by hand: schedule.csv, or a workbook with its sheet
help-explain-employee = Explain the placements of one employee, and what is left, start by start
help-explain-schedule = Schedule to explain: schedule.csv, or a workbook with its sheet
help-explain-unit = Only stints in this host unit
help-explain-remedies = Try so many single changes of the data, the likeliest first, and tell which place more
help-close-folder = Folder of CSV files; its history.csv gets the rows
help-close-schedule = Schedule that was kept: schedule.csv, or a workbook with its sheet
help-close-until = Leave stints that end after this day for another time [default: close the whole horizon]
help-close-done-share = Share (0 to 1) of its working days that a visit needs to count as done [default: 0.5]
help-close-dry-run = Say what would be added, and write nothing
help-compare-first = First schedule: an output folder, schedule.csv, or a workbook with its sheet
help-compare-second = Second schedule
help-compare-dir = Folder of CSV files that both are schedules of: points, rules and what is left are recounted with it
help-compare-format = How to show it [default: text]
help-compare-format-text = lines to read
help-compare-format-csv = one table for programs
help-compare-format-html = a page for a browser
help-report-schedule = Schedule to draw: schedule.csv, or a workbook with its sheet
help-report-out = Folder to write; an earlier plan there is replaced as a whole, anything else is refused
help-export-format = Format of the file
help-export-format-mps = MPS with free columns
help-export-format-lp = the LP format of CPLEX
help-batch-list = List of companies, as TOML
help-batch-out = Folder for the results: one folder below it for each company, and batch.json
help-batch-threads = Threads of all companies together, 0 for all of the machine [default: 0]
help-batch-at-once = Companies planned at the same time, 0 for as many as threads [default: 0]
help-batch-memory = Memory in megabytes of all companies together; one that needs more than its share fails alone
help-init-folder = Folder to make; it must not exist yet, or be empty
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
help-name-language = LANGUAGE
help-name-level-file = LEVEL|FILE
help-name-dir = DIR
help-name-file = FILE
help-name-setting-value = SETTING=VALUE
help-name-yyyy-mm-dd = YYYY-MM-DD
help-name-n = N
help-name-code = CODE
help-name-seconds = SECONDS
help-name-share = SHARE
help-name-strategy = STRATEGY
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
usage-no-command = a command is needed
usage-missing = the following required arguments were not provided: { $arguments }
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-no-value = a value is required for '{ $argument }' but none was supplied
usage-value = invalid value '{ $value }' for '{ $argument }'
usage-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
usage-too-many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
usage-not-utf8 = an argument is not UTF-8
usage-other = these arguments are not understood
usage-seconds = a number of seconds is needed
usage-share = a number from 0 to 1 is needed
usage-range = expected: { $range }
usage-suggestion = Did you mean '{ $word }'?
usage-possible = Possible values: { $values }
usage-more = For more information: { $command }

## fault: errors of the input

fault-left-off = { $count ->
    [one] … and one more error in the same file.
   *[other] … and { NUM($count) } more errors in the same files: mend these first.
}
