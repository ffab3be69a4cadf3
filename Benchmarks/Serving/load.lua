-- Load for wrk: requests of many people, spread over many initiatives. What to ask comes from a file that serving.py
-- writes, one request a line: cookie, method, path, body. "@record@" in a body becomes an identifier of its own.
-- At the end one line of JSON says what came.

local requests = {}
local position = 0
local seed = 0
local count = 0

function setup(thread)
  count = count + 1
  thread:set("number", count)
end

function init(arguments)
  math.randomseed(os.time() * 1000 + number)
  seed = math.random(1, 999999)
  for line in io.lines(arguments[1]) do
    local cookie, method, path, body = line:match("^(.-)\t(.-)\t(.-)\t(.*)$")
    local headers = { ["Cookie"] = cookie, ["Sec-Fetch-Site"] = "same-origin" }
    if method == "POST" then headers["Content-Type"] = "application/x-www-form-urlencoded" end
    if body:find("@record@", 1, true) then
      requests[#requests + 1] = { method, path, headers, body }
    else
      requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
    end
  end
  position = math.random(1, #requests)
end

function request()
  position = position % #requests + 1
  local found = requests[position]
  if type(found) == "string" then return found end
  seed = seed + 1
  local record = string.format("b%d-%d-%d", number, seed, math.random(1, 999999999))
  return wrk.format(found[1], found[2], found[3], (found[4]:gsub("@record@", record)))
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests": %d, "microseconds": %d, "p50": %.3f, "p99": %.3f, "longest": %.3f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency.max / 1000, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
