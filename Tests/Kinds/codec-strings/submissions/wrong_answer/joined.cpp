class Codec { public: string encode(vector<string>& strs) { string s; for (auto& t : strs) s += t; return s; } vector<string> decode(string s) { return {s}; } };
