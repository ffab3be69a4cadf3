import Documents
import Partnership

/// The demonstration's people, named by what they do.
enum DemoRole: String, CaseIterable, Sendable {
  case communicationsLead = "communications-lead"
  case digitalAdviser = "digital-adviser"
  case itLead = "it-lead"
  case networkEngineer = "network-engineer"
  case hrPartner = "hr-partner"
  case securityOfficer = "security-officer"
  case dataProtectionOfficer = "data-protection-officer"
  case chiefFinancialOfficer = "chief-financial-officer"
  case webAgency = "web-agency"
  case nurse = "nurse-on-ward-3"
  case administrator = "administrator"

  var name: String {
    switch self {
    case .communicationsLead: "Communications lead"
    case .digitalAdviser: "Digital adviser"
    case .itLead: "IT lead"
    case .networkEngineer: "Network engineer"
    case .hrPartner: "HR partner"
    case .securityOfficer: "Security officer"
    case .dataProtectionOfficer: "Data protection officer"
    case .chiefFinancialOfficer: "Chief financial officer"
    case .webAgency: "Web agency"
    case .nurse: "Nurse on ward 3"
    case .administrator: "Administrator"
    }
  }

  /// Nil for those who bring no party.
  var party: Party? {
    switch self {
    case .communicationsLead, .digitalAdviser: .communications
    case .itLead, .networkEngineer: .it
    case .hrPartner: .hr
    case .securityOfficer: .security
    case .dataProtectionOfficer: .dataProtection
    case .chiefFinancialOfficer: .sponsor
    case .webAgency: .agency
    case .nurse, .administrator: nil
    }
  }

  /// The account; a guest's has its last day.
  func person(_ calendar: DemoCalendar) throws -> Person {
    Person(
      id: try DemoTelling.id(rawValue), name: name, email: "\(rawValue)@wendmark.example", party: party,
      isAdministrator: self == .administrator, endsOn: self == .webAgency ? calendar.day(65) : nil,
      createdAt: calendar.moment(Demo.firstDay, 8, 30))
  }
}
