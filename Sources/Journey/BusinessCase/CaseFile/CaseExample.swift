extension CaseFile {
  /// A commented example: a place where staff of a hospital group can ask each other.
  public static let example = """
    # A business case for “tandem case evaluate”. docs/case-format.md describes every field.
    case:
      title: A place where staff ask each other
      currency: EUR
      step: month               # month or year
      periods: 36               # how many of them the case looks ahead
      discount: 5               # percent a year
      decides-on: value         # cash: money alone; value: money and what other benefits are worth

      # What is uncertain, each with the party that says so. A 90 % interval (lognormal or normal), a triple (smallest,
      # most likely, largest), percentiles (5th, middle, 95th), uniform, chance, fixed, or a sample that was observed.
      estimates:
        - {id: staff, name: Staff who could use it, shape: normal, low: 3900, high: 4500, unit: people, by: hr}
        - id: share
          name: Share that will
          shape: triple
          low: 15
          mode: 40
          high: 75
          unit: "%"
          by: communications
        - id: minutes
          name: Minutes of searching saved
          shape: lognormal
          low: 4
          high: 40
          unit: minutes/month/people
          by: communications
          rests-on: [survey-2026]
        - {id: wage, name: Cost of an hour of work, shape: normal, low: 34, high: 46, unit: EUR/hour, by: hr}
        - id: calls
          name: Calls to the service desk avoided
          shape: percentiles
          low: 20
          middle: 60
          high: 180
          unit: calls/month
          by: it
        - id: call_cost
          name: Cost of a call
          shape: sample
          values: [11, 14, 15, 17, 22, 31]
          unit: EUR/calls
          by: it
          rests-on: [desk-log]
        - id: print
          name: Printed newsletter
          shape: triangle
          low: 1400
          mode: 1900
          high: 2600
          unit: EUR/month
          by: communications
        - {id: set_up, name: Work to set it up, shape: lognormal, low: 150, high: 600, unit: hours, by: it}
        - {id: rate, name: Rate of the IT team, shape: fixed, value: 62, unit: EUR/hour, by: it}
        - {id: operation, name: Operation and support, shape: lognormal, low: 12, high: 45, unit: hours/month, by: it}
        - {id: hosting, name: Hosting, shape: uniform, low: 600, high: 1100, unit: EUR/month, by: it}
        - id: moderation
          name: Moderation
          shape: lognormal
          low: 20
          high: 90
          unit: hours/month
          by: communications
        - id: training
          name: Training per person
          shape: triple
          low: 5
          mode: 12
          high: 30
          unit: minutes/people
          by: hr
        - id: half
          name: Months until half of them use it
          shape: lognormal
          low: 5
          high: 20
          unit: months
          by: communications
        - id: rise
          name: Months from a tenth to nine tenths
          shape: triple
          low: 6
          mode: 12
          high: 24
          unit: months
          by: communications
        - {id: stopped, name: Chance that it is stopped, shape: triple, low: 5, mode: 15, high: 40, unit: "%", by: it}
        - {id: stopped_after, name: When it would be stopped, shape: uniform, low: 6, high: 30, unit: months, by: it}
        - id: sign_in
          name: Work to connect the sign-in
          shape: triple
          low: 10
          mode: 20
          high: 60
          unit: hours
          by: it
        - {id: stream_rate, name: What a stream takes, shape: uniform, low: 1.5, high: 4, unit: Mbps, by: it}
        - {id: line, name: The line to the wards, shape: fixed, value: 500, unit: Mbps, by: it}
        - {id: leaks, name: Leaks in a year, shape: lognormal, low: 0.05, high: 0.6, unit: 1/year, by: security}
        - id: leaks_today
          name: Leaks in a year today
          shape: lognormal
          low: 0.2
          high: 2
          unit: 1/year
          by: security

      # Estimates that move together, by the correlation of their ranks.
      correlations:
        - {between: [minutes, share], rank: 0.3}

      # Names for parts that several lines use. Units are checked: hours and euros cannot be added.
      formulas:
        - {id: users, formula: staff * share}
        - {id: saved, formula: users * minutes * wage}

      # How soon those who will use it do: logistic (half, rise) or bass (innovation, imitation).
      adoption: {curve: logistic, half: half, rise: rise}

      # The chance that it is all stopped, and after how many months.
      cancellation: {chance: stopped, after: stopped_after}

      # EUR falls due once, EUR/month and EUR/year run. Benefits that release cash are never added to those that do not.
      lines:
        - id: time
          name: Time saved searching
          kind: benefit
          amount: saved
          grows: yes
          party: communications
          rests-on: [survey-2026]
        - id: desk
          name: Fewer calls to the service desk
          kind: benefit
          releases-cash: yes
          amount: calls * call_cost
          grows: yes
          party: it
        - id: newsletter
          name: No printed newsletter
          kind: benefit
          releases-cash: yes
          amount: print
          start: 13
          party: communications
        - {id: intranet, name: Ready for a later intranet, kind: flexibility, amount: 0.3 * set_up * rate, party: it}
        - {id: project, name: Setting it up, kind: cost, nature: peopleTime, amount: set_up * rate, party: it}
        - id: running
          name: Operation and support
          kind: cost
          nature: peopleTime
          amount: operation * rate
          party: it
          scenarios: [inside]
        - id: running_outside
          name: Operation at the host
          kind: cost
          nature: peopleTime
          amount: 0.4 * operation * rate
          party: it
          scenarios: [outside]
        - {id: host, name: Hosting, kind: cost, nature: hosting, amount: hosting, party: it}
        - id: moderators
          name: Moderation
          kind: cost
          nature: moderation
          amount: moderation * wage
          party: communications
        - {id: teaching, name: Training, kind: cost, nature: training, amount: users * training * wage, party: hr}
        - id: old_tool
          name: Licences of the messenger that wards use
          kind: cost
          nature: licences
          amount: 0.5 * print
          scenarios: [nothing]
          party: it

      # Each event has a loss of its own. Compare with today's way of doing it.
      risks:
        - id: leak
          name: Confidential matter reaches the outside
          kind: confidentiality
          raised-by: security
          owner: it
          per-year: leaks
          loss: {shape: lognormal, low: 5000, high: 200000}
          controls:
            - {name: Sign-in with the house's account, prevents: 40, lowers: 0, cost: sign_in * rate, party: it}
          today: {name: private messengers, per-year: leaks_today}

      # The case under each option, in the same futures. What names no scenarios is in all but “do-nothing”.
      scenarios:
        - {id: nothing, name: Do nothing, do-nothing: yes}
        - {id: inside, name: On our own servers}
        - id: outside
          name: At an approved host
          replaces:
            - {estimate: hosting, shape: uniform, low: 900, high: 1900}

      # Streams on the line to the wards in the busy hour.
      link: {people: staff, active: 1%, stream: stream_rate, capacity: line, share-of-link: 30, tolerance: 1}

    """
}
