//! Identifiers: positions in the tables of a [`Problem`](super::Problem), one type for each table.

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The position as an index.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The identifier of the row at `position`; tables hold fewer than 2³² rows.
            pub fn at(position: usize) -> Self {
                Self(u32::try_from(position).expect("a table holds fewer than 2^32 rows"))
            }
        }
    };
}

index!(
    /// A row of `employees`.
    EmployeeId
);
index!(
    /// A row of `sites`.
    SiteId
);
index!(
    /// A row of `units`.
    UnitId
);
index!(
    /// A row of `relations`: a link of the chain.
    LinkId
);
index!(
    /// A choice of one employee, in the order of [`Problem::choices`](super::Problem::choices).
    ChoiceId
);
index!(
    /// A stint, in the order of [`Problem::stints`](super::Problem::stints).
    StintId
);
