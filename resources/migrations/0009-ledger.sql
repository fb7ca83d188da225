-- Campaigns with their lists and expenses, what was done with a gift, and its declaration in e-Donation.

CREATE TABLE campaigns (
  campaign_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  held_on TEXT NOT NULL,
  ended_on TEXT,
  chair TEXT NOT NULL DEFAULT '',
  hosts TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  expenses INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (name, held_on)
) STRICT;

CREATE TABLE campaign_expenses (
  campaign_expense_id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  paid_on TEXT NOT NULL,
  description TEXT NOT NULL CHECK (description <> ''),
  paid_to TEXT NOT NULL DEFAULT '',
  voucher TEXT NOT NULL DEFAULT '',
  amount INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX campaign_expenses_by_campaign ON campaign_expenses (campaign_id);

CREATE TABLE campaign_lists (
  campaign_list_id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  name TEXT NOT NULL CHECK (name <> ''),
  host_id INTEGER REFERENCES parties,
  village_id INTEGER REFERENCES villages,
  envelopes_given INTEGER,
  envelopes_returned INTEGER,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (campaign_id, name)
) STRICT;

ALTER TABLE contributions ADD COLUMN campaign_id INTEGER REFERENCES campaigns;
ALTER TABLE contributions ADD COLUMN campaign_list_id INTEGER REFERENCES campaign_lists;
ALTER TABLE contributions ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN e_donation TEXT NOT NULL DEFAULT 'not_asked';
CREATE INDEX contributions_by_campaign ON contributions (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX contributions_by_campaign_list ON contributions (campaign_list_id) WHERE campaign_list_id IS NOT NULL;
CREATE INDEX contributions_by_receipt ON contributions (receipt) WHERE receipt <> '';

CREATE TABLE usages (
  usage_id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER NOT NULL REFERENCES contributions,
  used_on TEXT NOT NULL,
  amount INTEGER NOT NULL DEFAULT 0,
  quantity REAL NOT NULL DEFAULT 0,
  purpose TEXT NOT NULL DEFAULT '',
  activity_id INTEGER REFERENCES activities
) STRICT;
CREATE INDEX usages_by_contribution ON usages (contribution_id);
