import Testing

@testable import Journey

@Suite("The class of the data, by three questions")
struct DataClassTests {
  static let byPeople: [(PersonalData, DataClass)] = [(.none, .open), (.ordinary, .internal), (.special, .strict)]
  static let byExposure: [(IfPublic, DataClass)] = [
    (.nothing, .open), (.awkward, .internal), (.harmful, .confidential),
  ]
  static let byDependence: [(Dependence, DataClass)] = [(.none, .open), (.work, .open), (.care, .confidential)]

  @Test("the strictest of the three answers decides: all 27 combinations")
  func table() {
    var count = 0
    for (people, first) in Self.byPeople {
      for (exposure, second) in Self.byExposure {
        for (dependence, third) in Self.byDependence {
          count += 1
          let expected = [first, second, third].max()
          #expect(DataClass(people: people, exposure: exposure, dependence: dependence) == expected)
        }
      }
    }
    #expect(count == 27)
  }

  @Test("the classes are ordered from open to strict")
  func order() {
    #expect(DataClass.allCases.map(\.title) == ["Open", "Internal", "Confidential", "Strictly confidential"])
    #expect(DataClass.allCases.reversed().sorted() == DataClass.allCases)
  }
}
