import BusinessCase
import Foundation

/// Simulates the reference case and prints one line of JSON.
///
///     simulate REFERENCE.json [--trials N] [--repeats N] [--threads N] [--seed N] [--smooth] [--all]
///
///     simulate --flows RATE     value and internal rate of series of cash flows on standard input
///
/// `--smooth` leaves the risks out; `--all` works out tornado, sensitivity and the value of information, too.
@main
enum Simulate {
  static func main() throws {
    let arguments = CommandLine.arguments
    func number(_ name: String, _ usual: Int) -> Int {
      guard let index = arguments.firstIndex(of: "--\(name)"), index + 1 < arguments.count else { return usual }
      return Int(arguments[index + 1]) ?? usual
    }
    if arguments.contains("--flows") { return try flows(rate: Double(arguments.last ?? "") ?? 0) }
    let data = try Data(contentsOf: URL(filePath: arguments[1]))
    var model = try JSONDecoder().decode(Reference.self, from: data).model()
    if arguments.contains("--smooth") { model.risks = [] }
    let settings = SimulationSettings(
      trials: number("trials", 20_000), seed: UInt64(number("seed", 1)), threads: number("threads", 2),
      answers: arguments.contains("--all") ? Set(SimulationSettings.Answer.allCases) : [])
    var times: [Double] = []
    var processorTimes: [Double] = []
    var plans: [Double] = []
    var result: CaseResult?
    for _ in 0..<number("repeats", 5) {
      let (start, startOfWork) = (ContinuousClock.now, processorSeconds())
      let plan = try CasePlan(model)
      plans.append(seconds(ContinuousClock.now - start))
      result = try plan.simulate(settings)
      times.append(seconds(ContinuousClock.now - start))
      processorTimes.append(processorSeconds() - startOfWork)
    }
    guard let result else { return }
    let means = result.scenarios.map { scenario in
      scenario.netCash.mean.map { "[\($0.value), \($0.standardError)]" } ?? "null"
    }
    let indices = (result.sensitivity?.indices ?? []).map { index in
      """
      {"estimate": "\(index.estimate)", "firstOrder": \(index.firstOrder), "total": \(index.total ?? -1)}
      """
    }
    print(
      """
      {"trials": \(result.trials), "seconds": \(median(times)), "fastest": \(times.min() ?? 0), \
      "processorSeconds": \(median(processorTimes)), "planSeconds": \(median(plans)), "cash": [\(means.joined(separator: ", "))], "peakMegabytes": \(peak()), \
      "sensitivity": [\(indices.joined(separator: ", "))]}
      """)
  }

  /// Reads series of cash flows from standard input and prints value and internal rate of each.
  private static func flows(rate: Double) throws {
    let series = try JSONDecoder().decode([[Double]].self, from: FileHandle.standardInput.readDataToEndOfFile())
    let answers = series.map { flows in
      "[\(CashFlows.netPresentValue(flows, rate: rate)), \(CashFlows.internalRate(flows) ?? 0)]"
    }
    print("[\(answers.joined(separator: ", "))]")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// The processor time of all threads so far, which other programs on the machine hardly change.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// The most memory that was resident at one time.
  private static func peak() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1_024
  }
}
