// Lets a window grow from each start until it covers t.
class Solution {
public:
    string minWindow(string s, string t) {
        string best;
        for (int start = 0; start < s.size(); start++) {
            multiset<char> missing(t.begin(), t.end());
            for (int end = start; end < s.size(); end++) {
                auto it = missing.find(s[end]);
                if (it != missing.end()) missing.erase(it);
                if (missing.empty()) {
                    if (best.empty() || end - start + 1 < best.size()) best = s.substr(start, end - start + 1);
                    break;
                }
            }
        }
        return best;
    }
};
