//! Identifiers: positions in the tables of a [`Problem`](super::Problem), one type for each table.

use std::ops::{Index, IndexMut};

use super::company::{Employee, Relation, Site, Unit};

macro_rules! index {
    ($(#[$doc:meta])* $name:ident of $row:ident) => {
        index! { $(#[$doc])* $name }

        /// The table that the identifier is of.
        impl Index<$name> for Vec<$row> {
            type Output = $row;

            fn index(&self, id: $name) -> &$row {
                &self[id.0 as usize]
            }
        }

        impl IndexMut<$name> for Vec<$row> {
            fn index_mut(&mut self, id: $name) -> &mut $row {
                &mut self[id.0 as usize]
            }
        }
    };
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
    EmployeeId of Employee
);
index!(
    /// A row of `sites`.
    SiteId of Site
);
index!(
    /// A row of `units`.
    UnitId of Unit
);
index!(
    /// A row of `relations`: a link of the chain.
    LinkId of Relation
);
index!(
    /// A choice of one employee, in the order of [`Problem::choices`](super::Problem::choices).
    ChoiceId
);
index!(
    /// A stint, in the order of [`Problem::stints`](super::Problem::stints).
    StintId
);
