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
    return switch (this) {
      case DIRECTOR, GROUP_MANAGER, TEAM_MANAGER, PRACTICE_SUPERVISOR -> true;
      case SENIOR_SOCIAL_WORKER, SOCIAL_WORKER, FAMILY_SUPPORT_WORKER, PERSONAL_ADVISER -> false;
    };
  }

  boolean holdsCases() {
    return this == SENIOR_SOCIAL_WORKER || this == SOCIAL_WORKER;
  }
}
