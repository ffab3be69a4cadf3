extension Run {
  /// The fewest samples that are drawn unless somebody asks for fewer: the standard error of a share is then 1.6 of 100 at
  /// most.
  public static let fewestSamples = 1_000

  /// How many samples are drawn of a model, where nobody asks for a number.
  ///
  /// The work is about samples · options · (criteria + options) for each set of weights, and again for the options that
  /// can come first: of many options on many criteria fewer are drawn, so that the answer comes within seconds.
  ///
  /// - Parameter usual: how many are drawn of a model of usual size.
  public static func usualSamples(of model: DecisionModel, atMost usual: Int) -> Int {
    let options = model.remaining.count
    let work = options * (model.leaves.count + options)
    return min(usual, max(fewestSamples, 60_000_000 / max(1, work)))
  }
}
