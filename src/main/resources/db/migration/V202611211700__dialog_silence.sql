-- When a conversation that waits for its worker is looked at again: a reminder, or a person. Empty while nothing is waited
-- for; every turn sets it anew.
ALTER TABLE dialog_conversation ADD COLUMN silent_at timestamptz;
CREATE INDEX dialog_conversation_silent ON dialog_conversation (silent_at) WHERE silent_at IS NOT NULL;
