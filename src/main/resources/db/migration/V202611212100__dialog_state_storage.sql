-- Ciphertext can't be made smaller: not trying saves time at every turn.
ALTER TABLE dialog_conversation ALTER COLUMN state SET STORAGE EXTERNAL;
