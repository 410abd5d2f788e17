package org.opensupervision.examples.service;

import java.util.Optional;

/** A post in a team, and the post above it; the manager of a group has none above. */
record Post(int number, String team, Role role, Optional<Post> above) {}
