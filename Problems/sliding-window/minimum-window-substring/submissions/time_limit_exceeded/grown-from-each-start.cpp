// From each start the window grows anew.
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int bestStart = 0, bestLength = 0;
        for (int start = 0; start < s.size(); start++) {
            vector<int> rest = need;
            int missing = t.size();
            for (int end = start; end < s.size(); end++) {
                if (rest[s[end]]-- > 0) missing--;
                if (missing == 0) {
                    if (bestLength == 0 || end - start + 1 < bestLength) {
                        bestStart = start;
                        bestLength = end - start + 1;
                    }
                    break;
                }
            }
        }
        return s.substr(bestStart, bestLength);
    }
};
