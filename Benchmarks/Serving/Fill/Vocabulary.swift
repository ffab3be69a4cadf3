import Documents
import Journey
import Partnership

/// What initiatives in this organisation are about.
enum Vocabulary {
  /// Stands for a place in everything that is told; each copy gets another place. As long as an identifier, so that it
  /// is found the same way.
  static let place = "place-0000000000"

  static let places = [
    "Aalen", "Bamberg", "Celle", "Dachau", "Emden", "Fulda", "Gera", "Hameln", "Ilmenau", "Jena", "Kleve", "Lindau",
    "Marburg", "Neuss", "Olpe", "Passau", "Quedlinburg", "Rheine", "Soest", "Trier", "Uelzen", "Velbert", "Worms",
    "Xanten", "Zwickau", "Ålesund", "Genève", "Łódź", "Malmö", "Évora",
  ]

  static let topics = [
    "Employee community", "Campaign blog", "Photo wall", "Staff access to video", "Newsletter without attachments",
    "Directory of people", "Questions to the board", "Film of the open day", "Shift exchange", "Translation of notices",
    "Survey of the wards", "Podcast of the works council", "Screen in the canteen", "Press room", "Alumni network",
    "Idea box", "Job portal", "Visitor guide", "Live stream of the assembly", "Wiki of the technicians",
  ]

  static let sentences = [
    "Four of ten calls to the switchboard only ask who is responsible, and the answer is looked up in three lists.",
    "Whoever is new asks the same forty questions, and each of them is answered by mail, one at a time.",
    "The present tool signs people out after four minutes, so nobody who shares a computer uses it twice.",
    "Two departments bought the same service in the same year and did not know of each other.",
    "The line to the building carries 100 Mbit/s, and at nine in the morning a third of it is free.",
    "Notices reach those with a desk within a day and those without in a week, if at all.",
    "Every message that matters is sent three times, because nobody knows which list reaches whom.",
    "What was agreed with the works council in spring covers messages, and does not cover films.",
    "A part of the content is about patients, and nobody has said yet who looks through it before it is published.",
    "It has to work on a private phone without being a duty, and on a shared computer without a name.",
  ]

  static let hosts = ["hosting-one.example", "cloud-two.example", "agency-three.example"]
}
