-- Sends the requests of a file in random order; ends with how many answers came in how long. A line is
-- a path, or a path, a body without line breaks, and headers, between tabs.
local requests = {}

local function parts(line)
  local found = {}
  for part in line:gmatch("[^\t]+") do
    found[#found + 1] = part
  end
  return found
end

function init(words)
  for line in io.lines(words[1]) do
    local path, body = unpack(parts(line), 1, 2)
    local headers = {}
    for _, header in ipairs({ unpack(parts(line), 3) }) do
      local name, value = header:match("^(.-): (.*)$")
      headers[name] = value
    end
    requests[#requests + 1] = wrk.format(body and "POST" or "GET", path, headers, body)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary)
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("answers %d microseconds %d refused %d broken %d\n",
    summary.requests, summary.duration, errors.status, broken))
end
