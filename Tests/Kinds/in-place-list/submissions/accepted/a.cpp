class Solution {
public:
    void reorderList(ListNode* head) {
        vector<ListNode*> v;
        for (auto n = head; n; n = n->next) v.push_back(n);
        int l = 0, r = (int)v.size() - 1;
        while (l < r) { v[l++]->next = v[r]; if (l == r) break; v[r--]->next = v[l]; }
        if (!v.empty()) v[l]->next = nullptr;
    }
};
