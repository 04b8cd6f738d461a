/*
// Definition for a Node.
class Node {
public:
    int val;
    vector<Node*> neighbors;
    Node() {
        val = 0;
        neighbors = vector<Node*>();
    }
};
*/
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (node == NULL) return NULL;
        map<Node*, Node*> mp;
        queue<Node*> q;
        q.push(node);
        mp[node] = new Node(node->val, {});
        while (!q.empty()) {
            Node* cur = q.front();
            q.pop();
            for (auto it : cur->neighbors) {
                if (mp.find(it) == mp.end()) {
                    mp[it] = new Node(it->val, {});
                    q.push(it);
                }
                mp[cur]->neighbors.push_back(mp[it]);
            }
        }
        return mp[node];
    }
};
