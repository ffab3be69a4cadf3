import ArgumentParser
import Logging
import Testing

@testable import Tandem

/// A value for every setting in each of the three places, all different where the setting has so many.
private let samples: [String: (flag: [String], environment: String, file: String)] = [
  "database": (["--database", "a.sqlite"], "b.sqlite", "c.sqlite"),
  "host": (["--host", "10.0.0.1"], "10.0.0.2", "10.0.0.3"),
  "port": (["--port", "8081"], "8082", "8083"),
  "public-url": (["--public-url", "https://a.example"], "https://b.example", "https://c.example"),
  "trust-proxy": (["--trust-proxy"], "no", "yes"),
  "log-level": (["--log-level", "debug"], "error", "trace"),
  "demo-anywhere": (["--no-demo-anywhere"], "yes", "no"),
]

/// What holds for each setting, as text.
private func values(_ configuration: Configuration) throws -> [String: String] {
  [
    "database": try configuration.database(),
    "host": try configuration.value(.host, or: "?"),
    "port": "\(try configuration.value(.port, or: 0))",
    "public-url": try configuration.optional(.publicURL) ?? "",
    "trust-proxy": try configuration.value(.trustProxy, or: false) ? "yes" : "no",
    "log-level": try configuration.value(.logLevel, or: .info).rawValue,
    "demo-anywhere": try configuration.value(.demoAnywhere, or: false) ? "yes" : "no",
  ]
}

private func serve(
  _ arguments: [String], environment: [String: String] = [:], file: String = ""
) throws -> Configuration {
  let command = try #require(try TandemCommand.parseAsRoot(["serve"] + arguments) as? ServeCommand)
  var configuration = try command.configured(environment: environment)
  configuration.file = try ConfigurationFile(file)
  return configuration
}

@Suite struct ConfigurationTests {
  @Test func everySettingHasSamplesHere() {
    #expect(Set(Spelling.all.map(\.name)) == Set(samples.keys))
  }

  @Test(arguments: Spelling.all.map(\.name))
  func aSettingIsReadFromEachOfThreePlacesInTheOrderOfStrength(name: String) throws {
    let spelling = try #require(Spelling.all.first { $0.name == name })
    let sample = try #require(samples[name])
    let environment = [spelling.variable: sample.environment]
    let file = "\(spelling.key): \"\(sample.file)\""
    let flag = sample.flag.count == 2 ? sample.flag[1] : sample.flag[0].hasPrefix("--no-") ? "no" : "yes"

    #expect(try values(serve([], file: file))[name] == sample.file)
    #expect(try values(serve([], environment: environment))[name] == sample.environment)
    #expect(try values(serve([], environment: environment, file: file))[name] == sample.environment)
    #expect(try values(serve(sample.flag, environment: environment, file: file))[name] == flag)
  }

  @Test func nothingSetGivesWhatTheTableSays() throws {
    let found = try values(serve([]))
    for spelling in Spelling.all where spelling.name != "public-url" {
      #expect(found[spelling.name] == spelling.standard, "\(spelling.name)")
    }
    #expect(found["public-url"] == "", "the address listened on is known only once it listens")
  }

  @Test func anEmptyVariableCountsAsNotSet() throws {
    #expect(try values(serve([], environment: ["TANDEM_PORT": ""], file: "port: 99"))["port"] == "99")
  }

  @Test func anImpossibleFlagIsAnErrorOfUsage() throws {
    let configuration = try serve(["--port", "eighty"])
    #expect(throws: Failure.usage("“eighty” in --port is not a whole number from 1 to 65535.")) {
      try configuration.value(.port, or: 0)
    }
  }

  @Test func anImpossibleVariableIsNamed() throws {
    let configuration = try serve([], environment: ["TANDEM_TRUST_PROXY": "perhaps"])
    #expect(
      throws: Failure.failed("“perhaps” in the environment variable TANDEM_TRUST_PROXY is not yes or no.")
    ) {
      try configuration.value(.trustProxy, or: false)
    }
  }

  @Test(arguments: [
    ("0", nil), ("65536", nil), ("-1", nil), ("8080 ", nil), ("1", 1), ("65535", 65_535),
  ])
  func portsAreWholeNumbersInTheirRange(text: String, port: Int?) {
    #expect(Setting.port.read(text) == port)
  }

  @Test(arguments: [
    ("https://tandem.example.org", "https://tandem.example.org"),
    ("HTTPS://Tandem.Example.org/", "https://tandem.example.org"),
    ("http://localhost:8080", "http://localhost:8080"),
    ("https://tandem.example.org/path", nil), ("https://me:secret@example.org", nil), ("javascript:alert(1)", nil),
    ("tandem.example.org", nil), ("https://", nil), ("https://example.org?x=1", nil),
  ])
  func thePublicAddressIsAnOriginOfHTTP(text: String, origin: String?) {
    #expect(PublicURL.clean(text) == origin)
  }
}
