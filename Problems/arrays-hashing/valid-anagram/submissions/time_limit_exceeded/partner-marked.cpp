// Looks for an unused partner of each letter from the start.
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        vector<bool> used(t.size());
        for (int i = 0; i < s.size(); i++) {
            bool found = false;
            for (int j = 0; j < t.size() && !found; j++) {
                if (!used[j] && s[i] == t[j]) used[j] = found = true;
            }
            if (!found) return false;
        }
        return true;
    }
};
