public import Documents

/// What an identifier stands for; the types exist only to keep identifiers of different things apart.
public enum Subject {
  public enum Initiative {}
  public enum Record {}
  public enum Person {}
  public enum Link {}
  public enum Token {}
  public enum Platform {}
}

public typealias InitiativeID = ID<Subject.Initiative>
public typealias RecordID = ID<Subject.Record>
public typealias PersonID = ID<Subject.Person>
public typealias LinkID = ID<Subject.Link>
public typealias TokenID = ID<Subject.Token>
/// A platform or service of the catalogue.
public typealias PlatformID = ID<Subject.Platform>
