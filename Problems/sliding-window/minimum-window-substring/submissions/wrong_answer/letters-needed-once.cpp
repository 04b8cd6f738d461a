// Every letter of t has to be there, but only once.
class Solution {
public:
    string minWindow(string s, string t) {
        set<char> need(t.begin(), t.end());
        map<char, int> window;
        int left = 0, start = 0, length = INT_MAX;
        for (int right = 0; right < s.size(); right++) {
            if (need.count(s[right])) window[s[right]]++;
            while (window.size() == need.size()) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (need.count(s[left]) && --window[s[left]] == 0) window.erase(s[left]);
                left++;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
