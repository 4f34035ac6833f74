package org.xinsheng.dialog.script;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How to reach the worker is no fact: nothing depends on it, and it is never asked before one. */
final class ContactCheck {

    private final YamlFile file;
    private final JsonNode script;

    private ContactCheck(YamlFile file) {
        this.file = file;
        this.script = file.content();
    }

    /** Notes every mistake in the file. */
    static void check(YamlFile file) {
        ContactCheck check = new ContactCheck(file);
        Set<String> contacts = check.contacts();
        check.complete(contacts);
        check.states(contacts);
    }

    private Set<String> contacts() {
        Set<String> contacts = new HashSet<>();
        JsonNode slots = script.path("slots");
        for (int i = 0; i < slots.size(); i++) {
            String id = slots.get(i).path("id").asString();
            if (slots.get(i).path("when").has("contact")) {
                contacts.add(id);
                if (!slots.get(i).path("fields").isEmpty()) {
                    file.mistake("/slots/" + i, "slot " + id + " asks for a contact, which answers no field");
                }
            }
        }
        return contacts;
    }

    private void complete(Set<String> contacts) {
        script.path("complete")
                .valueStream()
                .filter(id -> contacts.contains(id.asString()))
                .forEach(id -> file.mistake(
                        "/complete", "slot " + id.asString() + " asks for a contact, which no report needs"));
    }

    private void states(Set<String> contacts) {
        script.path("states").forEachEntry((state, content) -> {
            JsonNode asks = content.path("asks");
            for (int i = 0; i + 1 < asks.size(); i++) {
                if (contacts.contains(asks.get(i).asString())) {
                    file.mistake("/states/" + state + "/asks/" + i, "a contact is asked for last");
                }
            }
        });
    }
}
