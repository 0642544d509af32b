//! What can take a working day from a visit.

/// Why a Monday to Friday is no working day for a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayLost {
    /// A public holiday.
    Holiday,
    /// An absence of the employee.
    Absence,
    /// The employee is not hired yet.
    NotHired,
    /// The employee has left.
    Left,
    /// The host unit takes no visitor.
    HostClosed,
    /// The home unit lets nobody go.
    HomeClosed,
}

impl DayLost {
    /// Every cause, in the order of reports.
    pub const ALL: [DayLost; 6] = [
        DayLost::Holiday,
        DayLost::Absence,
        DayLost::NotHired,
        DayLost::Left,
        DayLost::HostClosed,
        DayLost::HomeClosed,
    ];

    /// The stable code used in `unscheduled.csv`, in JSON and in the README.
    pub fn code(self) -> &'static str {
        match self {
            DayLost::Holiday => "holiday",
            DayLost::Absence => "absence",
            DayLost::NotHired => "not-hired",
            DayLost::Left => "left",
            DayLost::HostClosed => "host-closed",
            DayLost::HomeClosed => "home-closed",
        }
    }
}
