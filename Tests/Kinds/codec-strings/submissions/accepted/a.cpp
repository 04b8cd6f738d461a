class Codec {
public:
    string encode(vector<string>& strs) {
        string s;
        for (auto& t : strs) s += to_string(t.size()) + ":" + t;
        return s;
    }
    vector<string> decode(string s) {
        vector<string> out;
        for (size_t i = 0; i < s.size();) {
            size_t j = s.find(':', i);
            int n = stoi(s.substr(i, j - i));
            out.push_back(s.substr(j + 1, n));
            i = j + 1 + n;
        }
        return out;
    }
};
