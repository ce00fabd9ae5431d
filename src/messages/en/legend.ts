/** Names of what the graph draws: kinds of parties, kinds of ties and further legend items. */
export const legend = {
  partyKinds: {
    company: 'Company',
    'joint-venture': 'Joint venture',
    state: 'State',
    family: 'Family',
    person: 'Person',
    fund: 'Fund',
    trust: 'Trust',
  },
  edges: {
    majority: 'Majority stake',
    minority: 'Minority stake',
    'unknown-share': 'Stake of unknown size',
    venture: 'Joint venture',
    alliance: 'Alliance',
    'talks-ongoing': 'Talks under way',
    'talks-collapsed': 'Collapsed talks',
    'talks-reported': 'Unconfirmed talks',
    'talks-denied': 'Denied talks',
    'talks-completed': 'Completed talks',
    ended: 'Ended tie',
  },
  crossHolding: 'Cross-holding',
  doubtful: 'Uncertain',
  group: 'Group under one leading owner',
  textSize: 'Text size: vehicles sold',
};
