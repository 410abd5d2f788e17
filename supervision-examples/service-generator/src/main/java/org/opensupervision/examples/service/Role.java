package org.opensupervision.examples.service;

/** The roles of the service, in its own words. */
enum Role {
  DIRECTOR("director"),
  GROUP_MANAGER("group manager"),
  TEAM_MANAGER("team manager"),
  PRACTICE_SUPERVISOR("practice supervisor"),
  SENIOR_SOCIAL_WORKER("senior social worker"),
  SOCIAL_WORKER("social worker"),
  FAMILY_SUPPORT_WORKER("family support worker"),
  PERSONAL_ADVISER("personal adviser");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean supervises() {
    return compareTo(PRACTICE_SUPERVISOR) <= 0;
  }

  boolean holdsCases() {
    return this == SENIOR_SOCIAL_WORKER || this == SOCIAL_WORKER;
  }
}
