import Workspace

/// The features, a line each.
enum Features {
  static func all(_ workspace: Workspace) -> [any Feature] {
    [
      Files(),
      Health(),
      Account(workspace: workspace),
      AccountTokens(workspace: workspace),
      SetUp(workspace: workspace),
      FirstPage(workspace: workspace),
      Initiatives(workspace: workspace),
      NewNeed(workspace: workspace),
      AnswerByLink(workspace: workspace),
      People(workspace: workspace),
      OrganisationSettings(workspace: workspace),
      OrganisationJournal(workspace: workspace),
      CalendarPages(workspace: workspace),
      InitiativePages(workspace: workspace),
      StagePages(workspace: workspace),
      RecordPages(workspace: workspace),
      Pasting(workspace: workspace),
      Tables(workspace: workspace),
      Scoring(workspace: workspace),
      Team(workspace: workspace),
      TrackChoice(workspace: workspace),
      SignedInAnswer(workspace: workspace),
      Passing(workspace: workspace),
      Waivers(workspace: workspace),
      SigningOff(workspace: workspace),
      StandingChanges(workspace: workspace),
      DecisionBrief(workspace: workspace),
      InitiativeJournal(workspace: workspace),
      Description(),
      AccountAPI(workspace: workspace),
      PeopleAPI(workspace: workspace),
      OrganisationAPI(workspace: workspace),
      CalendarAPI(workspace: workspace),
      InitiativesAPI(workspace: workspace),
      RecordsAPI(workspace: workspace),
      ScoringAPI(workspace: workspace),
      TeamAPI(workspace: workspace),
      GatesAPI(workspace: workspace),
      ShortlistAPI(workspace: workspace),
      SigningOffAPI(workspace: workspace),
    ]
  }
}
