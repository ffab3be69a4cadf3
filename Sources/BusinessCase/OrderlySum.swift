/// The sum of numbers in ascending order with compensation for rounding, so that it depends on the numbers alone.
///
/// Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39-51.
func orderlySum(_ values: some Sequence<Double>) -> Double {
  var (sum, lost) = (0.0, 0.0)
  for value in values.sorted() {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + lost
}
