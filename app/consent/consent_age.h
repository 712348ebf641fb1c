#pragma once

/// From this birthday on somebody consents for themselves; before it their representative does (art. 8 GDPR,
/// and UAVG art. 5 for all consent).
inline constexpr int lowestConsentAge = 16;
