// The settings that matter most, as questions.

export const QUESTIONS = {
  'horizon.start': 'ask-start', 'horizon.weeks': 'ask-weeks', 'onboarding.scope': 'ask-scope', 'onboarding.within_weeks': 'ask-within', 'onboarding.gap_weeks': 'ask-gap-new',
  'onboarding.max_weeks_away': 'ask-most-new', 'onboarding.max_in_a_row': 'ask-row-new', 'regular.cadence_months': 'ask-cadence', 'regular.gap_weeks': 'ask-gap', 'regular.max_weeks_away': 'ask-most',
  'rules.tutor_ratio': 'ask-tutor', 'points.together_away': 'ask-together', 'points.trip': 'ask-trip',
};
