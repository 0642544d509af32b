//! The service chain as far as rules count with it.

use std::collections::VecDeque;

use super::company::{Relation, Unit};

/// Links from each unit to the nearest unit with customer contact, following supplier→client.
///
/// 0 for a unit with customer contact itself, `None` where no way leads to the customer.
pub fn distances_to_customer(units: &[Unit], relations: &[Relation]) -> Vec<Option<u32>> {
    let mut suppliers = vec![Vec::new(); units.len()];
    for relation in relations {
        suppliers[relation.client.index()].push(relation.supplier.index());
    }
    let mut distances = vec![None; units.len()];
    let mut reached: VecDeque<usize> =
        (0..units.len()).filter(|unit| units[*unit].customer_contact).collect();
    for unit in &reached {
        distances[*unit] = Some(0);
    }
    while let Some(unit) = reached.pop_front() {
        let next = distances[unit].map(|distance: u32| distance + 1);
        for supplier in &suppliers[unit] {
            if distances[*supplier].is_none() {
                distances[*supplier] = next;
                reached.push_back(*supplier);
            }
        }
    }
    distances
}
