package org.xinsheng.linking;

/** The fields that are compared, with their names in JSON. */
enum Field {
    PROJECT("project"),
    SECTION("project"),
    EMPLOYER("employer"),
    CONTRACTOR("otherParties"),
    PERSON("otherParties"),
    REGION("regionCode"),
    PLACE("location"),
    PERIOD("period"),
    HEADCOUNT("headcount"),
    AMOUNT("amount"),
    INDUSTRY("industry"),
    TRADE("trades"),
    REPORTER("reporter"),
    TEXT("text");

    final String json;

    Field(String json) {
        this.json = json;
    }
}
