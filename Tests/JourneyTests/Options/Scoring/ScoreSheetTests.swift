import Documents
import Partnership
import Testing

@testable import Journey

@Suite("A score sheet")
struct ScoreSheetTests {
  let story: Story
  let option: RecordID
  let reach: RecordID
  let hosting: RecordID

  init() throws {
    var story = try Story()
    option = try story.write(Story.option("Inside"))
    reach = try story.write(Contents.reach)
    hosting = try story.write(Contents.hosting)
    self.story = story
  }

  func read(_ fields: [(String, String)]) throws -> (sheet: ScoreSheet?, problems: [Problem]) {
    var reading = Reading(Form([("option", option.text)] + fields))
    let sheet = ScoreSheet.read(&reading, Editing(try story.initiative(), by: .it))
    return (sheet, reading.problems)
  }

  @Test("a number, a range, a level, or nobody knows, each with how one knows")
  func forms() throws {
    let (sheet, problems) = try read([
      ("low-\(reach)", "1,000"), ("high-\(reach)", "2,600"), ("why-\(reach)", "The log"), ("level-\(hosting)", "here"),
    ])
    #expect(problems.isEmpty)
    #expect(
      sheet?.scores
        == [
          ScoreSheet.Score(reach, low: 1_000, high: 2_600, remark: "The log"), ScoreSheet.Score(hosting, level: "here"),
        ].sorted { $0.criterion < $1.criterion })
    #expect(try read([("low-\(reach)", "7"), ("high-\(reach)", "7")]).sheet?.scores == [.init(reach, low: 7)])
    #expect(try read([("why-\(reach)", "Not measured")]).sheet?.scores == [.init(reach, remark: "Not measured")])
  }

  @Test("several levels with how likely they are, as fields and as a line, and back again")
  func chances() throws {
    let levels = [ScoreSheet.Chance("abroad: far", 30), ScoreSheet.Chance("here", 70)]
    let (sheet, problems) = try read([("chance-\(hosting)-0", "30"), ("chance-\(hosting)-1", "70")])
    #expect(problems.isEmpty && sheet?.scores == [.init(hosting, chances: levels)])
    let plain = try read([("scores", "\(hosting): 30 % abroad: far; 70 % here | The contract")])
    #expect(plain.sheet?.scores == [.init(hosting, chances: levels, remark: "The contract")])
    let context = Editing(try story.initiative(), by: .it)
    let again = try read(try #require(sheet).form(context).filter { $0.name != "option" })
    #expect(again.sheet == sheet)
    #expect(sheet?.scores.first?.words(story.settings.formats) == "30 % abroad: far, 70 % here")
    #expect(
      try read([("chance-\(hosting)-0", "0"), ("chance-\(hosting)-1", "100")]).sheet?.scores == [
        .init(hosting, level: "here")
      ])
  }

  @Test("levels that do not come to 100 %, or stand beside a chosen one, are refused")
  func wrongChances() throws {
    func first(_ fields: [(String, String)]) throws -> String? { try read(fields).problems.first?.message }
    let (far, here) = ("chance-\(hosting)-0", "chance-\(hosting)-1")
    #expect(try first([(far, "30"), (here, "60")]) == "The levels come to 90 % together. Let them come to 100 %.")
    #expect(try first([(far, "130")])?.contains("outside the range") == true)
    #expect(try first([(far, "30"), (here, "70"), ("level-\(hosting)", "here")])?.contains("not both") == true)
    #expect(try first([("scores", "\(hosting): 30 % far; 70 % here")])?.contains("no level “far”") == true)
    #expect(try first([("scores", "\(hosting): 50 % here; 50 % here")])?.contains("A level occurs twice") == true)
    #expect(try first([("scores", "\(reach): 50 % here; 50 % there")])?.contains("This is told in numbers") == true)
  }

  @Test("words with a percentage are a level; a second one behind a semicolon cannot be told from it")
  func percentages() {
    #expect(ScoreText.isLevel("95 % of the staff", ".") && ScoreText.isLevel("slow; sometimes down", "."))
    #expect(!ScoreText.isLevel("70 % here; 30 % there", ".") && !ScoreText.isLevel("here; 30,5 % there", "."))
    #expect(ScoreText.chances("95 % of the staff", ".") == nil)
  }

  @Test("the same as lines of text, as programs send them")
  func lines() throws {
    let text = "\(reach): 1000..2600 | The log\n\(hosting): here"
    let (sheet, problems) = try read([("scores", text)])
    #expect(problems.isEmpty && sheet?.score(on: reach)?.high == 2_600 && sheet?.score(on: hosting)?.level == "here")
    #expect(try read([("scores", "\(reach): ?")]).sheet?.scores == [.init(reach)])
  }

  @Test(
    "what does not fit the scale is refused beside its field",
    arguments: [
      ("low-", "4,201", "This lies outside the scale"), ("low-", "-1", "This lies outside the scale"),
      ("low-", "many", "is not a number"), ("high-", "7", "A range needs its least"),
    ])
  func refused(_ field: String, _ value: String, _ message: String) throws {
    let problem = try #require(try read([("\(field)\(reach)", value)]).problems.first)
    #expect(problem.message.contains(message))
    #expect(problem.field == "low-\(reach)")
  }

  @Test("unknown levels, turned ranges, criteria that are not there, double lines and empty sheets are refused")
  func others() throws {
    func first(_ fields: [(String, String)]) throws -> String? { try read(fields).problems.first?.message }
    #expect(try first([("level-\(hosting)", "elsewhere")])?.contains("The levels are: abroad: far, here.") == true)
    #expect(try first([("low-\(reach)", "9"), ("high-\(reach)", "8")])?.hasPrefix("The least is more") == true)
    #expect(try first([("scores", "nothing: 5")])?.contains("is no criterion") == true)
    #expect(try first([("scores", "\(reach): 5\n\(reach): 6")])?.contains("two scores") == true)
    #expect(try first([("scores", "5")])?.contains("does not begin with the id") == true)
    #expect(try first([("scores", "\(hosting): 5")])?.contains("told in words") == true)
    #expect(try first([])?.hasPrefix("Score the option on at least one") == true)
  }
}

@Suite("A sheet of weights")
struct WeightSheetTests {
  func read(_ fields: [(String, String)], _ story: Story) throws -> (sheet: WeightSheet?, problems: [Problem]) {
    var reading = Reading(Form(fields))
    let sheet = WeightSheet.read(&reading, Editing(try story.initiative(), by: .it))
    return (sheet, reading.problems)
  }

  @Test("every swing has its points, and the one that matters most has 100, by field and by line")
  func points() throws {
    var story = try Story()
    let reach = try story.write(Contents.reach)
    let hosting = try story.write(Contents.hosting)
    let sheet = WeightSheet(weights: [.init(reach, 100), .init(hosting, 40)])
    for fields in [
      [("points-\(reach)", "100"), ("points-\(hosting)", "40")], [("weights", "\(reach): 100\n\(hosting): 40")],
    ] {
      let (read, problems) = try read(fields, story)
      #expect(problems.isEmpty && read == sheet)
    }
    func problem(_ fields: [(String, String)]) throws -> Problem? { try read(fields, story).problems.first }
    #expect(
      try problem([("points-\(reach)", "90"), ("points-\(hosting)", "40")])?.message.hasPrefix("Give 100") == true)
    #expect(try problem([("points-\(reach)", "100")])?.field == "points-\(hosting)")
    #expect(try problem([("points-\(reach)", "101"), ("points-\(hosting)", "1")])?.field == "points-\(reach)")
    #expect(try problem([("weights", "\(reach): 100")])?.message.contains("has no points") == true)
    #expect(try problem([("weights", "\(reach): 100\n\(hosting): lots")])?.message.contains("0 to 100 points") == true)
    #expect(try problem([("weights", "\(reach): 100\nr99: 3")])?.message.contains("is no criterion") == true)
  }

  @Test("without two criteria there is nothing to weigh")
  func alone() throws {
    var story = try Story()
    try story.write(Contents.reach)
    #expect(try read([], story).problems.first?.message.contains("at least two") == true)
  }
}
