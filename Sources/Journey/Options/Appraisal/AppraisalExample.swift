extension AppraisalFile {
  /// A commented example: YouTube and social sites for the staff of a hospital group.
  public static let example = """
    # An appraisal of options: what matters, what each option does about it, and how the parties weigh it.
    # Evaluate it with: tandem options evaluate FILE.yaml
    # The whole form is described in docs/options-format.md.

    options:
      name: YouTube and social sites for staff

      # What matters, as a tree. Each criterion has a fixed scale: the worst and the best that could reasonably be,
      # whatever the options. Less can be better: then the worst is the larger number.
      criteria:
        - id: reach
          name: Staff we reach with a film
          unit: people
          worst: 0
          best: 4200
          # The first thousand are worth more than the last. Without “values” every step is worth the same.
          values:
            - {at: 0, value: 0}
            - {at: 1500, value: 60}
            - {at: 4200, value: 100}
        - id: time
          name: Weeks until it works
          unit: weeks
          worst: 52
          best: 0
        - id: effort
          name: Effort
          # A group: its weight multiplies down to what is in it.
          criteria:
            - id: cost
              name: Cost per year
              unit: thousand euros
              worst: 120
              best: 0
            - id: hours
              name: Hours of IT per month
              unit: hours
              worst: 80
              best: 0
        - id: hosting
          name: Who holds what we say
          # A scale in words: the worst level is worth 0, the best 100.
          levels:
            - {level: a company abroad, value: 0}
            - {level: a company under contract, value: 55}
            - {level: an approved host, value: 80}
            - {level: we ourselves, value: 100}
        - id: network
          name: Share of the line that films take in the busy hour
          unit: "%"
          worst: 100
          best: 0

      # Whoever misses one of these is out before anything is scored.
      must-haves:
        - id: cap
          name: The line to the wards stays free
        - id: council
          name: The works council has agreed to the terms

      compared:
        - id: nothing
          name: Do nothing
          scores:
            reach: 250
            time: 0
            cost: 0
            hours: {low: 2, high: 8}
            hosting: a company abroad
            network: 5
          must-haves: {cap: met, council: met}
        - id: open
          name: Open YouTube for everybody
          scores:
            # A range: anything between is equally likely. With “likely” in it, that is the most likely number.
            reach: {low: 2500, likely: 3400, high: 4100}
            time: 2
            cost: {low: 2, high: 6}
            hours: {low: 5, likely: 10, high: 30}
            hosting: a company abroad
            network: {low: 40, likely: 65, high: 100}
          must-haves: {cap: missed, council: unknown}
        - id: capped
          name: YouTube in restricted mode, with a cap on the line
          scores:
            reach: {low: 1900, likely: 2900, high: 3600}
            time: {low: 4, high: 8}
            cost: {low: 5, likely: 8, high: 15}
            hours: {low: 8, likely: 12, high: 25}
            hosting: a company abroad
            network: {low: 15, likely: 25, high: 30}
          must-haves: {cap: met, council: unknown}
        - id: host
          name: Our own films at an approved host, inside later
          scores:
            reach: {low: 1000, likely: 1700, high: 2600}
            time: {low: 10, likely: 14, high: 26}
            cost: {low: 20, likely: 28, high: 45}
            hours: {low: 8, likely: 15, high: 30}
            # Levels with how probable they are, in hundredths.
            hosting: {an approved host: 80, a company under contract: 20}
            network: {low: 8, likely: 12, high: 20}
          must-haves: {cap: met, council: met}
        - id: inside
          name: PeerTube on our own servers
          scores:
            reach: {low: 600, likely: 1300, high: 2200}
            time: {low: 20, likely: 30, high: 50}
            cost: {low: 30, likely: 45, high: 80}
            hours: {low: 25, likely: 40, high: 70}
            hosting: we ourselves
            # Nobody knows: then anything on the scale counts as equally likely.
            network: unknown
          must-haves: {cap: met, council: met}

      # What others have to be as good as to be acceptable to a party. Leave it out if nothing is.
      reference: nothing

      # Each member gives points to the swing from the worst to the best end: 100 to the one that matters most. Points
      # are compared among neighbours in the tree. A member who only orders the swings writes “order” instead.
      parties:
        - party: communications
          members:
            - member: head
              points: {reach: 100, time: 70, effort: 25, cost: 100, hours: 20, hosting: 15, network: 10}
            - member: web
              points: {reach: 100, time: 60, effort: 30, cost: 100, hours: 30, hosting: 30, network: 10}
        - party: it
          at-least: 40
          members:
            - member: lead
              points: {reach: 50, time: 10, effort: 50, cost: 40, hours: 100, hosting: 100, network: 80}
            - member: network
              points: {reach: 60, time: 10, effort: 60, cost: 30, hours: 100, hosting: 70, network: 100}
        - party: hr
          refuses: [open]
          members:
            - member: partner
              order: [reach, hosting, time, effort, network, cost, hours]

    """
}
