package org.gongkai.report;

/** Who answers questions about the report; a part that is not printed is empty. */
public record Contact(String address, String postcode, String phone, String email) {}
