package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A group of teams: its posts, and who held them when. */
final class Group {
  private final String name;
  private final List<Post> posts;
  private final Optional<Group> leadership;
  private final List<List<Stint>> stints = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private List<LongIllness> illnesses = List.of();

  Group(String name, List<Post> posts, Optional<Group> leadership) {
    this.name = name;
    this.posts = posts;
    this.leadership = leadership;
    posts.forEach(post -> stints.add(new ArrayList<>()));
  }

  String name() {
    return name;
  }

  List<Post> posts() {
    return posts;
  }

  List<Person> people() {
    return people;
  }

  void add(Person person) {
    people.add(person);
  }

  /** Copies from the people who held which post, once all of them are known. */
  void settle() {
    for (Person person : people) {
      person.stints().forEach(stint -> stints.get(stint.post().number()).add(stint));
    }
  }

  void has(List<LongIllness> certain) {
    illnesses = List.copyOf(certain);
  }

  List<LongIllness> illnesses() {
    return illnesses;
  }

  Optional<LongIllness> illness(Absence absence) {
    return illnesses.stream().filter(illness -> illness.absence().equals(absence)).findFirst();
  }

  List<Stint> stintsOf(Post post) {
    return stints.get(post.number());
  }

  Optional<Person> holder(Post post, LocalDate day) {
    return stintsOf(post).stream()
        .filter(stint -> stint.covers(day))
        .map(Stint::person)
        .findFirst();
  }

  /** Returns who supervises the holder of a post: who holds the post above, or the one above it. */
  Person supervisor(Post post, LocalDate day) {
    Optional<Post> above = post.above();
    while (above.isPresent()) {
      Optional<Person> holder = holder(above.get(), day);
      if (holder.isPresent()) {
        return holder.get();
      }
      above = above.get().above();
    }
    return leadership.map(group -> group.people().get(0)).orElse(Person.OUTSIDE);
  }

  /** Returns who supervises in fact on a day: the supervisor, or who covers an absence. */
  Person acting(Post post, LocalDate day) {
    Person supervisor = supervisor(post, day);
    return supervisor.covers().stream()
        .filter(cover -> cover.holdsOn(day))
        .map(Cover::by)
        .findFirst()
        .orElse(supervisor);
  }
}
